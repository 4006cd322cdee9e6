package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.change.CloseCenter;
import dev.quarterback.change.Lock;
import dev.quarterback.change.RemoveOrders;
import dev.quarterback.change.Roll;
import dev.quarterback.change.SetWeights;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import dev.quarterback.random.Case;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final LocalDate TUESDAY = LocalDate.parse("2019-06-25");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2019-06-26");

    /** Three days, two carriers of two positions; A has an appointment, E is on site. */
    private static ProblemBuilder days() {
        return new ProblemBuilder("days", "2019-06-24", "2019-06-26")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 4)
                .lane("FRE", "SEA", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .carrier("C2", "FRE", 2, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", MONDAY)))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("C", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "SEA", "SEA"));
    }

    /** C1 goes on Monday with A and B, C2 on Tuesday with C; D is left. */
    private static Plan plan(Problem problem) {
        return new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .ride("B", "C1-1", "SEA", "2019-06-25")
                .trip("C2-1", "C2", "2019-06-25", "SEA")
                .ride("C", "C2-1", "SEA", "2019-06-25")
                .onSite("E", "SEA", "2019-06-26")
                .undelivered("D")
                .build();
    }

    private static RevisionRequest request(Problem problem, Plan plan, Change change, int keepDays) {
        return new RevisionRequest(
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures()), change, keepDays);
    }

    private static PlanOptions steps(long steps) {
        return PlanOptions.defaults().withStepsOnly(steps);
    }

    private static Revision revise(RevisionRequest request, long steps) {
        return new Reviser(new DeliveryPlanner()::plan)
                .revise(request, request.problem(), steps(steps), PlanListener.NONE, new StopSignal());
    }

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

    @Test
    void firstDaysStayAsTheyAre() {
        Problem problem = days().build();

        Revision revision = revise(request(problem, plan(problem), Change.of(), 1), 500);

        assertThat(revision.problem().orders().get(0).arrival()).isEqualTo(new Handover("SEA", MONDAY));
        assertThat(revision.problem().carriers().get(0).busy()).hasSize(1);
        assertThat(revision.result().plan().deliveries())
                .contains(new Delivery("A", "SEA", MONDAY, null), new Delivery("B", "SEA", TUESDAY, null));
        assertThat(revision.lost()).isEmpty();
        assertThat(revision.changes()).isEqualTo(new HandoverChanges(0, 0, 1, 0, 0));
    }

    /** E has no appointment before; the lock gives it one where it is. */
    @Test
    void aHandoverThatIsLockedWhereItIsWinsNoAppointment() {
        Problem problem = days().build();

        Revision locked =
                revise(request(problem, plan(problem), Change.of(Lock.ofOrder("E", "SEA", WEDNESDAY)), 0), 500);
        Revision moved = revise(request(problem, plan(problem), Change.of(Lock.ofOrder("E", "SEA", MONDAY)), 0), 500);

        assertThat(locked.changes()).isEqualTo(new HandoverChanges(0, 0, 1, 0, 0));
        assertThat(moved.changes()).isEqualTo(new HandoverChanges(1, 0, 1, 0, 1));
    }

    @Test
    void whatCannotStayOfTheFirstDaysIsTold() {
        Problem problem = days().build();

        RevisedProblem revised =
                RevisedProblem.of(problem, plan(problem), Change.of(new CarrierOff("C1", MONDAY, null)), 2);

        assertThat(revised.lost())
                .containsExactly(new LostLock(
                        "trip C1-1 on 2019-06-24",
                        "trip C1-1 keeps carrier C1 busy on 2019-06-24, it is available to 2019-06-23"));
        assertThat(revised.problem().orders().get(2).arrival()).isEqualTo(new Handover("SEA", TUESDAY));
    }

    @Test
    void aTripOfTheFirstDaysStaysWithoutAVehicleThatCannotRide() {
        Problem problem = days().build();
        Problem late = problem.withOrders(problem.orders().stream()
                .map(order -> order.id().equals("B") ? order.withReadyDay(TUESDAY) : order)
                .toList());

        RevisedProblem revised = RevisedProblem.of(late, plan(problem), Change.of(), 1);

        assertThat(revised.lost())
                .extracting(LostLock::text)
                .singleElement()
                .asString()
                .startsWith("order B at SEA on 2019-06-25: ")
                .endsWith("; it was taken off trip C1-1");
        assertThat(revised.problem().orders().get(0).arrival()).isEqualTo(new Handover("SEA", MONDAY));
        assertThat(revised.problem().orders().get(1).arrival()).isNull();
    }

    /** B comes on Monday's trip and was to be handed over on Tuesday. */
    @Test
    void aVehicleStaysOnAKeptTripWhereOnlyItsHandoverCannotStay() {
        Problem problem = days().build();
        Change closed = Change.of(new CloseCenter("SEA", List.of(TUESDAY)));

        RevisedProblem later = RevisedProblem.of(problem, plan(problem), closed, 1);
        RevisedProblem kept = RevisedProblem.of(problem, plan(problem), closed, 2);

        for (RevisedProblem revised : List.of(later, kept)) {
            Order order = revised.problem().orders().get(1);
            assertThat(order.arrival()).isEqualTo(new Handover("SEA", MONDAY));
            assertThat(order.appointment()).isNull();
        }
        assertThat(later.lost()).isEmpty();
        assertThat(kept.lost())
                .extracting(LostLock::what)
                .containsExactly("order B at SEA on 2019-06-25", "order C at SEA on 2019-06-25");
        assertThat(kept.problem().orders().get(2).arrival()).isEqualTo(new Handover("SEA", TUESDAY));
    }

    @Test
    void removedOrdersAreNoLostLocks() {
        Problem problem = days().build();

        RevisedProblem revised =
                RevisedProblem.of(problem, plan(problem), Change.of(new RemoveOrders(List.of("A", "E"))), 3);

        assertThat(revised.lost()).isEmpty();
    }

    @Test
    void aLockCostsWhatThePlanWithoutItBringsMore() {
        Problem problem = days().build();
        // C1's only trip is that of the first day, without D.
        Change change = Change.of(
                new CarrierOff("C2", MONDAY, null),
                new CarrierOff("C1", TUESDAY, null),
                Lock.ofOrder("E", "SEA", MONDAY),
                Lock.ofOrder("D", "SEA", TUESDAY));
        RevisionRequest request = request(problem, plan(problem), change, 1);
        Revision revision = revise(request, 300);

        List<LockCost> costs = new LockCosts(new Reviser(new DeliveryPlanner()::plan))
                .of(request, revision, steps(300), new StopSignal());

        assertThat(costs)
                .containsExactly(
                        new LockCost("lock order=E center=SEA day=2019-06-24", 0, 0),
                        new LockCost("lock order=D center=SEA day=2019-06-25", 0, 0),
                        new LockCost("the first day", 1, 0));
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

    private static int before(Plan plan, LocalDate day) {
        return (int) plan.deliveries().stream()
                .filter(delivery -> delivery.day().isBefore(day))
                .count();
    }

    /** With nothing gone wrong, what the plan delivers is delivered in the end. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void rollingOnDayByDayLosesNoDelivery(long seed) {
        Problem problem = Case.sound(seed).problem();
        PlanResult planned = Planning.search(problem, 100);
        Problem today = problem;
        Plan plan = planned.plan();
        int handedOver = 0;

        for (LocalDate day = problem.firstDay().plusDays(1); !day.isAfter(problem.lastDay()); day = day.plusDays(1)) {
            handedOver += before(plan, day);
            Revision revision = revise(request(today, plan, Change.of(new Roll(day, List.of())), 0), 20);
            today = revision.problem();
            plan = revision.result().plan();

            assertThat(handedOver + revision.result().figures().delivered())
                    .isGreaterThanOrEqualTo(planned.figures().delivered());
        }
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(831, 836);
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
