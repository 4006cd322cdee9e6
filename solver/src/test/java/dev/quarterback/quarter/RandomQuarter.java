package dev.quarterback.quarter;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.Market;
import dev.quarterback.generate.MarketGenerator;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;

/** The first two weeks of small generated quarters, and paths on which much goes wrong. */
public final class RandomQuarter {
    private static final PathRates OFTEN = new PathRates(0.3, 0.5, 0.05, 0.1, 0.1, 0.1, 10);
    private static final int DAYS = 12;

    private RandomQuarter() {}

    /** Twelve days of 60 orders in California. */
    public static Problem problem(long seed) {
        Problem tiny = new ProblemGenerator().generate(Kind.ODD, 60, seed);
        return new Problem(
                tiny.name(),
                tiny.firstDay(),
                tiny.firstDay().plusDays(DAYS - 1L),
                null,
                null,
                tiny.rules(),
                tiny.weights(),
                tiny.models(),
                tiny.yards(),
                tiny.vessels(),
                tiny.centers(),
                tiny.carriers(),
                tiny.lanes(),
                tiny.orders());
    }

    /** Eleven days of 60 orders in Norway, of which most come by vessel. */
    static Problem withVessels(long seed) {
        return new MarketGenerator().generate(Market.NORWAY_2019_03, 60, seed);
    }

    /** A path of it on which much goes wrong. */
    public static SamplePath path(Problem problem, long seed) {
        return PathGenerator.generate(problem, OFTEN, seed);
    }
}
