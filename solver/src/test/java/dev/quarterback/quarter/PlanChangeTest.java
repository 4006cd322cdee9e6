package dev.quarterback.quarter;

import static dev.quarterback.quarter.SmallQuarter.june;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.quarter.PlanChange.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a morning's plan differs from what was left of that of the day before. */
class PlanChangeTest {
    private static Delivery at(String order, String center, int day) {
        return new Delivery(order, center, june(day), null);
    }

    private static Plan plan(Delivery... deliveries) {
        return new Plan("small", List.of(), List.of(deliveries), List.of(), null);
    }

    @Test
    void eachKindOfChangeIsToldAndWhatStaysIsNot() {
        Plan left = plan(
                at("same", "SJC", 25),
                at("sooner", "SJC", 26),
                at("later", "SJC", 25),
                at("moved", "SJC", 25),
                at("gone", "SJC", 25));
        Plan plan = plan(
                at("new", "SJC", 25),
                at("same", "SJC", 25),
                at("sooner", "DAL", 25),
                at("later", "SJC", 27),
                at("moved", "DAL", 25));

        assertThat(PlanChange.between(left, plan))
                .containsExactly(
                        new PlanChange("new", Kind.ADDED, null, new Handover("SJC", june(25))),
                        new PlanChange(
                                "sooner", Kind.EARLIER, new Handover("SJC", june(26)), new Handover("DAL", june(25))),
                        new PlanChange(
                                "later", Kind.LATER, new Handover("SJC", june(25)), new Handover("SJC", june(27))),
                        new PlanChange(
                                "moved", Kind.ELSEWHERE, new Handover("SJC", june(25)), new Handover("DAL", june(25))),
                        new PlanChange("gone", Kind.DROPPED, new Handover("SJC", june(25)), null));
    }

    @Test
    void onTheFirstDayAllIsAdded() {
        assertThat(PlanChange.between(null, plan(at("A", "SJC", 24))))
                .containsExactly(new PlanChange("A", Kind.ADDED, null, new Handover("SJC", june(24))));
    }
}
