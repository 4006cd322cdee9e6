package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.change.CancelAppointment;
import dev.quarterback.change.Change;
import dev.quarterback.change.GiveAppointment;
import dev.quarterback.change.Operation;
import dev.quarterback.change.RemoveOrders;
import dev.quarterback.change.SetCenter;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.replanning.Candidate.Kind;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A, with an appointment, and B and C are on site, where two can be handed over. */
class VerificationTest {
    private static final Problem PROBLEM = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 2)
            .order(Order.of("A", "M3", "SEA", "SEA")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-24"))))
            .order(Order.of("B", "M3", "SEA", "SEA"))
            .order(Order.of("C", "M3", "SEA", "SEA"))
            .build();

    private static Plan delivering(String... orders) {
        HandMadePlan plan = new HandMadePlan(PROBLEM);
        for (Order order : PROBLEM.orders()) {
            if (List.of(orders).contains(order.id())) {
                plan.onSite(order.id(), "SEA", "2019-06-24");
            } else {
                plan.undelivered(order.id());
            }
        }
        return plan.build();
    }

    private static PlanResult result(Problem problem, Plan plan) {
        return new PlanResult(
                plan, PlanChecker.check(problem, plan).figures(), null, Duration.ZERO, Duration.ZERO, 0, List.of());
    }

    /** What is told of a candidate when the plan with it delivers B and C, and the one without it A, which was promised. */
    private static VerifiedCandidate verified(Operation operation, Kind kind) {
        ManyPlans plans = new ManyPlans((problem, options, listener, stop) -> result(problem, delivering("B", "C")), 1);
        Plan control = delivering("A");
        ComparedPlan before = new ComparedPlan(
                PROBLEM, control, PlanChecker.check(PROBLEM, control).figures());
        return new Verification(plans, before, PlanOptions.defaults(), new StopSignal())
                .verified(
                        List.of(new Candidate("", Change.of(operation), 1, 0, kind)),
                        new SeedPlans(PROBLEM, List.of(result(PROBLEM, control))))
                .get(0);
    }

    @Test
    void deliveriesThatAnAppointmentHasCostAreNoGain() {
        assertThat(verified(new SetCenter("SEA", 9, null, List.of()), Kind.LOT).gained())
                .isNull();
    }

    @Test
    void anAppointmentThatIsReleasedNeedNotBeKept() {
        assertThat(verified(new CancelAppointment("A"), Kind.RELEASE).gained()).isEqualTo(1);
    }

    /** What is told of candidates when these plans are made one after the other: without a change, then with each. */
    private static List<VerifiedCandidate> verified(List<Plan> made) {
        Iterator<Plan> next = made.iterator();
        ManyPlans plans = new ManyPlans((problem, options, listener, stop) -> result(problem, next.next()), 1);
        Plan start = delivering("A");
        ComparedPlan before = new ComparedPlan(
                PROBLEM, start, PlanChecker.check(PROBLEM, start).figures());
        Verification verification = new Verification(plans, before, PlanOptions.defaults(), new StopSignal());
        SeedPlans control = verification.control().orElseThrow();
        Change change = Change.of(new SetCenter("SEA", 9, null, List.of()));
        List<Candidate> candidates =
                Collections.nCopies(made.size() / Verification.SEEDS - 1, new Candidate("", change, 1, 0, Kind.LOT));
        return verification.verified(candidates, control);
    }

    @Test
    void whatSeedsOfTheSameProblemDifferByIsNoGain() {
        Plan one = delivering("A");
        Plan two = delivering("A", "B");

        assertThat(verified(List.of(one, one, one, two, two, two)))
                .extracting(VerifiedCandidate::gained)
                .containsExactly(1);
        assertThat(verified(List.of(one, two, one, two, two, two)))
                .extracting(VerifiedCandidate::gained)
                .containsExactly(-1);
        assertThat(verified(List.of(one, one, one, two, two, two, one, two, two)))
                .extracting(VerifiedCandidate::gained)
                .containsExactly(0, -1);
    }

    /** As a scenario of a what-if may be, which takes appointments away among other things. */
    @Test
    void onlyWhatTheChangeTakesAwayNeedNotBeKept() {
        Change change = Change.of(new RemoveOrders(List.of("A")), new SetCenter("SEA", 9, null, List.of()));
        Problem without = ChangedProblem.of(PROBLEM, change, null);
        SeedPlans control = new SeedPlans(PROBLEM, List.of(result(PROBLEM, delivering("A"))));
        SeedPlans promised = new SeedPlans(PROBLEM, List.of(result(PROBLEM, delivering("B", "C"))));
        Plan plan = new HandMadePlan(without)
                .onSite("B", "SEA", "2019-06-24")
                .onSite("C", "SEA", "2019-06-24")
                .build();
        SeedPlans removed = new SeedPlans(without, List.of(result(without, plan)));

        VerifiedGains gains = VerifiedGains.over(control, List.of(promised, removed));

        assertThat(gains.of(promised)).isNull();
        assertThat(gains.of(removed)).isEqualTo(1);
    }

    @Test
    void anAppointmentThatTheChangeGivesDoesNotStandInForOneThatIsLost() {
        Problem given =
                ChangedProblem.of(PROBLEM, Change.of(new GiveAppointment("B", "SEA", PROBLEM.firstDay())), null);
        SeedPlans control = new SeedPlans(PROBLEM, List.of(result(PROBLEM, delivering("A"))));
        SeedPlans changed = new SeedPlans(given, List.of(result(given, delivering("B", "C"))));

        assertThat(changed.least().figures().appointmentsKept()).isEqualTo(1);
        assertThat(VerifiedGains.over(control, List.of(changed)).of(changed)).isNull();
    }
}
