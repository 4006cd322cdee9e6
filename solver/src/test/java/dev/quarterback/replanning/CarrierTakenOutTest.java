package dev.quarterback.replanning;

import static dev.quarterback.replanning.RevisedDays.request;
import static dev.quarterback.replanning.RevisedDays.revise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a carrier breaks down on the second day, customers notice far less of a revision than of a new plan. */
class CarrierTakenOutTest {
    private static final int ORDERS = 500;
    private static final long STEPS_OF_PLAN = 8_000;
    private static final long STEPS_OF_REVISION = 300;

    /** The carrier that drives fewest trips from a day on, of those that do: of 500 orders any one is a good part. */
    private static String oneOfMany(Plan plan, LocalDate from) {
        Map<String, Long> trips = plan.trips().stream()
                .filter(trip -> !trip.departureDay().isBefore(from))
                .collect(Collectors.groupingBy(Trip::carrier, Collectors.counting()));
        return trips.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEEK", "EUROPE", "ODD"})
    void aRevisionChangesFarFewerHandoversAndKeepsAsManyAppointments(Kind kind) {
        Problem problem = new ProblemGenerator().generate(kind, ORDERS, 19);
        PlanResult planned = Planning.search(problem, STEPS_OF_PLAN);
        ComparedPlan before = new ComparedPlan(problem, planned.plan(), planned.figures());
        LocalDate second = problem.firstDay().plusDays(1);
        Change change = Change.of(new CarrierOff(oneOfMany(planned.plan(), second), second, null));

        Revision revision = revise(request(problem, planned.plan(), change, 0), STEPS_OF_REVISION);
        Problem changed = ChangedProblem.of(problem, change, planned.plan());
        PlanResult afresh = Planning.search(changed, STEPS_OF_PLAN);
        HandoverChanges changedAfresh = HandoverChanges.of(
                PlanDifference.between(before, new ComparedPlan(changed, afresh.plan(), afresh.figures())));

        assertThat(changedAfresh.changed()).isGreaterThan(20);
        assertThat(2 * revision.changes().changed()).isLessThan(changedAfresh.changed());
        assertThat(revision.result().figures().appointmentsKept())
                .isGreaterThanOrEqualTo(afresh.figures().appointmentsKept());
    }
}
