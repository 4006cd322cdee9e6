package dev.quarterback.insight.insertion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {
    /** Over two of so many centers there are more ways than are tried. */
    private static final int CENTERS = 45;

    /** There and back in a day only over the last center, VIA; the others are far away. */
    private static Problem problem() {
        ProblemBuilder problem = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 9)
                .lane("FRE", "SEA", 900, 900)
                .lane("SEA", "FRE", 10, 10);
        for (int i = 0; i < CENTERS; i++) {
            problem.center("FAR" + i, 47.6, -122, 9).lane("FAR" + i, "SEA", 900, 900);
        }
        return problem.center("VIA", 37.7, -122, 9)
                .lane("FRE", "VIA", 10, 10)
                .lane("VIA", "SEA", 10, 10)
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .build();
    }

    @Test
    void waysOverOneCenterAreTriedBeforeThoseOverTwo() {
        Problem problem = problem();
        Insertions insertions = Insertions.of(
                problem, new HandMadePlan(problem).undelivered("A").build());

        assertThat(insertions.list(problem.orders().get(0)))
                .extracting(Insertion::trip)
                .containsExactly(new Trip("C1-1", "C1", LocalDate.parse("2019-06-24"), List.of("VIA", "SEA")));
    }
}
