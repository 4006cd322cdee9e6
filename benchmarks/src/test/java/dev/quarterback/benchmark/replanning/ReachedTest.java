package dev.quarterback.benchmark.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachedTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Reached BEFORE = new Reached(5, 20, 30);

    @Test
    void anAppointmentLessIsALossWhateverElseIsMore() {
        assertThat(new Reached(4, 25, 40).hasLostOf(BEFORE)).isTrue();
        assertThat(new Reached(5, 20, 30).hasLostOf(BEFORE)).isFalse();
    }

    @Test
    void ofAsManyAppointmentsLessWeightIsALoss() {
        assertThat(new Reached(5, 20, 29).hasLostOf(BEFORE)).isTrue();
        assertThat(new Reached(5, 22, 29).hasLostOf(BEFORE)).isTrue();
    }

    /** An order of priority 3 in place of two of priority 1; in the plan's order that is more. */
    @Test
    void fewerOrdersOfMoreWeightAreNoLoss() {
        assertThat(new Reached(5, 19, 31).hasLostOf(BEFORE)).isFalse();
    }

    /** As in every plan, where appointments come first. */
    @Test
    void anAppointmentMoreMayCostDeliveries() {
        assertThat(new Reached(6, 18, 28).hasLostOf(BEFORE)).isFalse();
    }

    @Test
    void whatIsHandedOverBeforeADayCountsWithItsPriority() {
        Problem problem = new ProblemBuilder("days", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .center("SEA", 37.6, -122, 4)
                .order(Order.of("A", "M3", "SEA", "SEA").withAppointment(new Handover("SEA", MONDAY)))
                .order(Order.of("B", "M3", "SEA", "SEA").withPriority(3))
                .order(Order.of("C", "M3", "SEA", "SEA"))
                .build();
        Plan plan = new Plan(
                "days",
                List.of(),
                List.of(
                        new Delivery("A", "SEA", MONDAY, null),
                        new Delivery("B", "SEA", MONDAY, null),
                        new Delivery("C", "SEA", TUESDAY, null)),
                List.of(),
                null);
        PlanFigures figures = PlanChecker.check(problem, plan).figures();

        assertThat(Reached.before(TUESDAY, new ComparedPlan(problem, plan, figures)))
                .isEqualTo(new Reached(1, 2, 4));
        assertThat(Reached.of(figures)).isEqualTo(new Reached(1, 3, 5));
    }
}
