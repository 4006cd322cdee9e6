package dev.quarterback.replanning;

import static dev.quarterback.replanning.RevisedDays.MONDAY;
import static dev.quarterback.replanning.RevisedDays.TUESDAY;
import static dev.quarterback.replanning.RevisedDays.WEDNESDAY;
import static dev.quarterback.replanning.RevisedDays.days;
import static dev.quarterback.replanning.RevisedDays.plan;
import static dev.quarterback.replanning.RevisedDays.request;
import static dev.quarterback.replanning.RevisedDays.revise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.change.Roll;
import dev.quarterback.change.SetWeights;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import dev.quarterback.random.Case;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionTest {
    private static List<Handover> planned(Problem problem) {
        return problem.orders().stream().map(Order::planned).toList();
    }

    @Test
    void whatTheChangeDoesNotTouchStays() {
        Problem problem = days().build();

        Revision revision =
                revise(request(problem, plan(problem), Change.of(new CarrierOff("C1", MONDAY, null)), 0), 500);

        assertThat(Handovers.of(revision.result().plan()))
                .containsEntry("C", new Handover("SEA", TUESDAY))
                .containsEntry("E", new Handover("SEA", WEDNESDAY))
                .hasSize(5);
        assertThat(revision.changes()).isEqualTo(new HandoverChanges(0, 0, 1, 0, 0));
    }

    @Test
    void handoversThatCannotStayAreChangedAndCounted() {
        Problem problem = days().build();

        Revision revision = revise(
                request(
                        problem,
                        plan(problem),
                        Change.of(new CarrierOff("C1", MONDAY, null), new CarrierOff("C2", MONDAY, MONDAY)),
                        0),
                500);

        assertThat(revision.result().figures().delivered()).isEqualTo(5);
        assertThat(revision.changes()).isEqualTo(new HandoverChanges(1, 0, 1, 1, 0));
    }

    /** C1 breaks down: A, whose appointment it would have kept, takes the place of one on C2. */
    @Test
    void withoutTimeForAnyMoveAppointmentsAreKeptAndTheRestStays() {
        Problem problem = days().build();
        Plan before = new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .trip("C2-1", "C2", "2019-06-24", "SEA")
                .ride("B", "C2-1", "SEA", "2019-06-24")
                .ride("C", "C2-1", "SEA", "2019-06-24")
                .trip("C2-2", "C2", "2019-06-26", "SEA")
                .ride("D", "C2-2", "SEA", "2019-06-26")
                .onSite("E", "SEA", "2019-06-26")
                .build();
        RevisionRequest request = request(problem, before, Change.of(new CarrierOff("C1", MONDAY, null)), 0);

        Revision revision = new Reviser(new DeliveryPlanner()::plan)
                .revise(
                        request,
                        request.problem(),
                        PlanOptions.defaults().withTime(Duration.ofNanos(1)),
                        PlanListener.NONE,
                        new StopSignal());

        assertThat(revision.result().moves()).isZero();
        assertThat(Handovers.of(revision.result().plan()))
                .containsEntry("A", new Handover("SEA", MONDAY))
                .containsEntry("D", new Handover("SEA", WEDNESDAY))
                .containsEntry("E", new Handover("SEA", WEDNESDAY))
                .hasSize(5);
        assertThat(revision.changes()).isEqualTo(new HandoverChanges(1, 0, 0, 0, 0));
    }

    @Test
    void proposalsAreThePlansHandovers() {
        Problem problem = days().order(Order.of("F", "M3", "FRE", "SEA").withPlanned(new Handover("SEA", MONDAY)))
                .build();
        Problem revised =
                RevisedProblem.of(problem, plan(days().build()), Change.of(), 0).problem();

        assertThat(planned(revised))
                .containsExactly(
                        new Handover("SEA", MONDAY),
                        new Handover("SEA", TUESDAY),
                        new Handover("SEA", TUESDAY),
                        null,
                        new Handover("SEA", WEDNESDAY),
                        new Handover("SEA", MONDAY));
    }

    @Test
    void aChangeWeighsMuchUnlessToldOtherwise() {
        Problem problem = days().build();
        Problem told = problem.withWeights(Weights.DEFAULT.withChange(7));
        Plan plan = plan(problem);
        Change set = Change.of(new SetWeights(null, null, null, null, null, null, 30, null, null, List.of()));

        assertThat(changeWeight(problem, plan, Change.of())).isEqualTo(RevisedProblem.CHANGE_WEIGHT);
        assertThat(changeWeight(told, plan, Change.of())).isEqualTo(7);
        assertThat(changeWeight(problem, plan, set)).isEqualTo(30);
    }

    private static int changeWeight(Problem problem, Plan plan, Change change) {
        return RevisedProblem.of(problem, plan, change, 0).problem().weights().change();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(801, 830);
    }

    private static Change withoutFirstCarrier(Problem problem) {
        Carrier carrier = problem.carriers().get(0);
        return Change.of(new CarrierOff(carrier.id(), problem.firstDay().plusDays(1), null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void revisedPlanIsSoundForTheChangedProblem(long seed) {
        Case earlier = Case.sound(seed);
        RevisionRequest request =
                request(earlier.problem(), earlier.plan(), withoutFirstCarrier(earlier.problem()), (int) (seed % 3));

        Revision revision = revise(request, 20);

        assertThat(PlanChecker.check(revision.problem(), revision.result().plan())
                        .violations())
                .isEmpty();
    }

    /** By halves or one by one, the same holds. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatHoldsIsWhatHoldsOneByOne(long seed) {
        Case earlier = Case.sound(seed);
        Problem problem = earlier.problem();
        List<PlanPart> parts = earlier.plan().trips().stream()
                .map(trip -> new PlanPart(List.of(trip), riders(earlier.plan(), trip)))
                .toList();
        Problem changed = problem.withCarriers(problem.carriers().stream()
                .filter(carrier -> (carrier.id().hashCode() + seed) % 3 > 0)
                .toList());
        StillHolding together = new StillHolding(changed);
        StillHolding oneByOne = new StillHolding(changed);

        together.add(parts);
        parts.forEach(part -> oneByOne.add(List.of(part)));

        assertThat(together.held()).isEqualTo(oneByOne.held());
        assertThat(together.lost()).isEqualTo(oneByOne.lost());
        assertThat(PlanChecker.check(changed, together.held().alone(changed)).violations())
                .isEmpty();
    }

    private static List<Delivery> riders(Plan plan, Trip trip) {
        return plan.deliveries().stream()
                .filter(delivery -> trip.id().equals(delivery.trip()))
                .toList();
    }

    @Test
    void afterRollingOnLocksReferToWhatIsLeftOfThePlan() {
        Problem problem = days().build();
        Change change = Change.of(new Roll(TUESDAY, List.of()), Lock.ofCarrier("C2", List.of()));

        RevisedProblem revised = RevisedProblem.of(problem, plan(problem), change, 0);

        assertThat(revised.problem().firstDay()).isEqualTo(TUESDAY);
        assertThat(revised.problem().orders()).extracting(Order::id).containsExactly("B", "C", "D", "E");
        assertThat(revised.problem().orders().get(1).arrival()).isEqualTo(new Handover("SEA", TUESDAY));
    }
}
