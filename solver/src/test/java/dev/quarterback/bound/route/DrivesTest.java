package dev.quarterback.bound.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.price.Proven;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrivesTest {
    private static final int CENTERS = 9;

    private static Problem problem(long seed, boolean hasLanes) {
        Random random = new Random(seed);
        ProblemBuilder problem = new ProblemBuilder("drives", "2019-06-24", "2019-06-24")
                .rules(new Rules(30, hasLanes ? random.nextInt(20) : random.nextInt(2), 1.25, 80, 1, CENTERS, null))
                .model("M3", 1000)
                .yard("Y", 37, -122)
                .carrier(new Carrier("T", "Y", 9, 17500, 660, null, null, List.of()));
        for (int c = 0; c < CENTERS; c++) {
            problem.center("C" + c, 36 + random.nextDouble() * 2, -122 + random.nextDouble() * 2, 9);
            problem.order(Order.of("O" + c, "M3", "Y", "C" + c));
            for (int from = 0; hasLanes && from < c; from++) {
                if (random.nextInt(3) == 0) {
                    problem.lane("C" + from, "C" + c, 1, 1 + random.nextInt(100));
                }
            }
        }
        return problem.build();
    }

    @Test
    void drivesOfManyCentersAreNoLongerThanTheFastestWayOverOthers() {
        for (long seed = 0; seed < 100; seed++) {
            Problem problem = problem(seed, seed % 2 == 0);
            YardFacts yard = ProblemFacts.of(problem, order -> true).yards().get(0);
            Roads roads = Roads.of(problem);
            Drives exact = new KnownDrives(problem, roads, yard);
            exact.takeShortestPaths();
            Drives relaxed = new MappedDrives(problem, roads, yard);

            assertThat(relaxed.candidates()).isEqualTo(exact.candidates());
            for (int from = 0; from <= CENTERS; from++) {
                for (int to = 0; to <= CENTERS; to++) {
                    assertThat(relaxed.minutes(from, to))
                            .as("%s: %s to %s", seed, from, to)
                            .isLessThanOrEqualTo(exact.minutes(from, to));
                }
            }
        }
    }

    @Test
    void withoutShortcutsDrivesOfManyCentersAreExact() {
        Problem problem = problem(1, false);
        YardFacts yard = ProblemFacts.of(problem, order -> true).yards().get(0);
        Roads roads = Roads.of(problem);

        assertThat(problem.rules().unloadMinutes()).isEqualTo(1);
        assertThat(new MappedDrives(problem, roads, yard).minutes(0, 1)).isEqualTo((int) roads.minutes(1, 2));
    }

    @Test
    void theDualOfManyCentersProvesSomething() {
        ProblemBuilder problem = new ProblemBuilder("homes", "2019-06-24", "2019-06-24")
                .rules(new Rules(60, 15, 1.25, 80, 1, 9, null))
                .model("M3", 1000)
                .yard("Y", 37, -122)
                .carrier(new Carrier("T", "Y", 9, 17500, 660, null, null, List.of()));
        for (int c = 0; c < 2000; c++) {
            problem.center("C" + c, 37 + c * 1e-4, -122, 1).order(Order.of("O" + c, "M3", "Y", "C" + c));
        }

        assertThat(Proven.deliveries(problem, 1)).isBetween(9L, 1999L);
    }
}
