package dev.quarterback.path;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathFactsTest {
    @Test
    void anOrderIsKnownFromTheDayOnWhichItWasOrderedUnlessThePathSaysOtherwise() {
        Problem problem = fiveDays()
                .order(order("A"))
                .order(order("B").withOrderedDay(june(20)))
                .order(order("C").withOrderedDay(june(26)))
                .order(order("D").withOrderedDay(june(26)))
                .build();
        PathFacts facts = new PathFacts(problem, path().known("D", 25).build());

        assertThat(problem.orders().stream().map(order -> facts.knownOn(order.id())))
                .containsExactly(june(24), june(24), june(26), june(25));
    }

    /** The days are those from the 24th to the 28th. */
    @Test
    void aVehicleUnderWayIsReadyWhenItArrives() {
        Order early = order("A").withReadyDay(june(27)).withArrival(new Handover("SJC", june(20)));
        Order later = order("B").withArrival(new Handover("SJC", june(26)));
        Problem problem = fiveDays().order(early).order(later).build();
        PathFacts facts = new PathFacts(problem, path().build());

        assertThat(List.of(facts.reallyReady(early), facts.reallyReady(later))).containsExactly(june(24), june(26));
    }
}
