package dev.quarterback.benchmark.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A planted problem has the orders that its plan delivers and the appointments that it keeps, and no others. */
class PlantedProblemTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static ProblemBuilder problem(String name) {
        return new ProblemBuilder(name, "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("SAC", 38, -121, 2);
    }

    private static Order order(String id) {
        return Order.of(id, "M3", "SAC", "SAC");
    }

    private static Delivery delivery(String id) {
        return new Delivery(id, "SAC", MONDAY, null);
    }

    @Test
    void ordersAndAppointmentsThatThePlanMissesAreLeftOut() {
        Order kept = order("A").withAppointment(new Handover("SAC", MONDAY));
        Order moved = order("B").withAppointment(new Handover("SAC", TUESDAY));
        Order missed = order("C").withAppointment(new Handover("SAC", MONDAY));
        Plan plan = new Plan(
                "two",
                List.of(),
                List.of(delivery("A"), delivery("B")),
                List.of(new Undelivered("C", "no room")),
                null);

        PlannedProblem planted = PlantedProblem.of(
                problem("two").order(kept).order(moved).order(missed).build(), plan);

        assertThat(planted.problem())
                .isEqualTo(problem("two-planted").order(kept).order(order("B")).build());
        assertThat(planted.plan())
                .isEqualTo(new Plan("two-planted", List.of(), List.of(delivery("A"), delivery("B")), List.of(), null));
    }

    static List<Problem> problems() {
        return Plans.problems().toList();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void thePlantedPlanIsSoundDeliversAllAndKeepsAll(Problem problem) {
        PlanFigures planted = Plans.sound(PlantedProblem.of(problem, Plans.firstCome(problem)));

        assertThat(planted.delivered()).isEqualTo(planted.orders());
        assertThat(planted.appointmentsKept()).isEqualTo(planted.appointments());
    }
}
