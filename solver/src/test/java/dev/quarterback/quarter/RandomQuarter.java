package dev.quarterback.quarter;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.Market;
import dev.quarterback.generate.MarketGenerator;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The first two weeks of small generated quarters, and paths on which much goes wrong. */
public final class RandomQuarter {
    private static final PathRates OFTEN = new PathRates(0.3, 0.5, 0.05, 0.1, 0.1, 0.1, 10);
    private static final int DAYS = 12;

    private RandomQuarter() {}

    /** Twelve days of 60 orders in California; two vessels bring every third vehicle of a yard, in part before the first day. */
    public static Problem problem(long seed) {
        Problem tiny = new ProblemGenerator().generate(Kind.ODD, 60, seed);
        List<Vessel> vessels = vessels(tiny, new Random(seed));
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
                vessels,
                tiny.centers(),
                tiny.carriers(),
                tiny.lanes(),
                byVessel(tiny.orders(), vessels));
    }

    private static List<Vessel> vessels(Problem problem, Random random) {
        List<Vessel> vessels = new ArrayList<>();
        for (Yard yard : problem.yards()) {
            for (int i = 0; i < 2; i++) {
                LocalDate day = problem.firstDay().plusDays(random.nextInt(DAYS - 2) - 1L);
                vessels.add(new Vessel("V" + vessels.size(), null, yard.id(), day, random.nextInt(3)));
            }
        }
        return vessels;
    }

    private static List<Order> byVessel(List<Order> orders, List<Vessel> vessels) {
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            List<Vessel> there = vessels.stream()
                    .filter(vessel -> vessel.yard().equals(order.location()))
                    .toList();
            boolean isBrought = i % 3 == 0 && order.arrival() == null && !there.isEmpty();
            all.add(isBrought ? order.withVessel(there.get(i % 2).id()) : order);
        }
        return all;
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
