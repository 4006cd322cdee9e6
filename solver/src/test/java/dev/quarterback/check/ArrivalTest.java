package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Long trips from FRE over SEA to POR: SEA is reached on the second day, POR on the third; both prepare for a day. */
class ArrivalTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .rules(new Rules(60, 30, 1.25, 80, 3, 3, null))
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(center("SEA"))
            .center(center("POR"))
            .lane("FRE", "SEA", 1000, 1230) // unloaded after 60 + 1230 + 30 = 1320 minutes: at the end of day two
            .lane("SEA", "POR", 500, 0) // unloaded after 1350 minutes, on day three
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("toSea", "M3", "FRE", "SEA"))
            .order(Order.of("toPor", "M3", "FRE", "POR"))
            .build();

    private static Center center(String id) {
        return new Center(id, null, 47, -122, new Handovers(5, 0), new TreeMap<>(), Center.UNLIMITED, 1);
    }

    @Test
    void vehiclesAreReadyForHandoverOnceTheyHaveArrivedAndArePrepared() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA", "POR")
                        .ride("toSea", "T1", "SEA", "2019-06-26")
                        .ride("toPor", "T1", "POR", "2019-06-27")
                        .violations())
                .isEmpty();
    }

    @Test
    void aDayBeforeTheyAreNot() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA", "POR")
                        .ride("toSea", "T1", "SEA", "2019-06-25")
                        .ride("toPor", "T1", "POR", "2019-06-26")
                        .violations())
                .containsExactly(
                        new Violation(
                                Rule.HANDOVER_BEFORE_ARRIVAL,
                                "deliveries[0]",
                                "order toSea is handed over on 2019-06-25, it can be from 2019-06-26 on: its trip T1"
                                        + " arrives on 2019-06-25, preparation days: 1"),
                        new Violation(
                                Rule.HANDOVER_BEFORE_ARRIVAL,
                                "deliveries[1]",
                                "order toPor is handed over on 2019-06-26, it can be from 2019-06-27 on: its trip T1"
                                        + " arrives on 2019-06-26, preparation days: 1"));
    }
}
