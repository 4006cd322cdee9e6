package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways in problems with very many centers: never longer than the exact ones. */
class RelaxedWaysTest {
    private static final int CENTERS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Lanes are few or many, from or between the centers, longer or shorter than the map; at times stops cost nothing. */
    private static Problem problem(SplittableRandom random) {
        Rules rules = new Rules(random.nextInt(90), random.nextInt(3) * 10, 1.25, 80, 3, 1 + random.nextInt(5), null);
        ProblemBuilder problem = new ProblemBuilder("ways", "2019-06-24", "2019-06-30")
                .rules(rules)
                .yard("Y", 40, -100)
                .yard("Z", 41, -99);
        for (int c = 0; c < CENTERS; c++) {
            problem.center("C" + c, random.nextDouble(38, 42), random.nextDouble(-104, -96), 1);
        }
        Roads map = Roads.of(problem.build());
        for (int i = random.nextInt(20); i > 0; i--) {
            int from = random.nextInt(CENTERS + 2);
            int to = 2 + random.nextInt(CENTERS);
            if (from != to) {
                String start = from < 2 ? List.of("Y", "Z").get(from) : "C" + (from - 2);
                int minutes = (int) (map.minutes(from, to) * random.nextDouble(0.3, 1.5));
                problem.lane(start, "C" + (to - 2), 1, minutes);
            }
        }
        return problem.build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noExactWayIsFaster(long seed) {
        Problem problem = problem(new SplittableRandom(seed));
        Roads roads = Roads.of(problem);
        Ways exact = Ways.exact(problem, roads, 0);
        Ways relaxed = Ways.relaxed(problem, roads, 0);

        for (int center = 0; center < CENTERS; center++) {
            List<Way> least = relaxed.to(center);
            assertThat(exact.to(center))
                    .allSatisfy(way -> assertThat(least)
                            .anyMatch(other -> other.reached() <= way.reached() && other.tour() <= way.tour()));
        }
    }

    /** The lane saves 20 of the map's 105 minutes; of the map's 209, rounded up, more than 208 are driven. */
    @Test
    void laneSavesNoMoreThanItIsShorter() {
        ProblemBuilder problem = new ProblemBuilder("ways", "2019-06-24", "2019-06-30")
                .rules(new Rules(10, 1, 1.25, 80, 3, 3, null))
                .yard("Y", 40, -100)
                .center("A", 41, -100, 1)
                .center("B", 42, -100, 1)
                .lane("Y", "A", 1, 85);
        Roads roads = Roads.of(problem.build());

        assertThat(roads.minutes(0, 2)).isEqualTo(209);
        assertThat(Ways.relaxed(problem.build(), roads, 0).to(1))
                .containsExactly(new Way(10 + 188 + 2, 10 + 188 + 2 + 189));
    }

    @Test
    void withOneStopTheWayIsDirect() {
        ProblemBuilder problem = new ProblemBuilder("ways", "2019-06-24", "2019-06-30")
                .rules(new Rules(10, 0, 1.25, 80, 3, 1, null))
                .yard("Y", 40, -100)
                .center("A", 41, -100, 1)
                .lane("Y", "A", 1, 85);

        assertThat(Ways.relaxed(problem.build(), Roads.of(problem.build()), 0).to(0))
                .containsExactly(new Way(95, 180));
    }
}
