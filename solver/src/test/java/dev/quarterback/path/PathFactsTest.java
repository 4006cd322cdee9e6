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
