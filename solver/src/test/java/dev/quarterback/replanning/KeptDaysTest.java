package dev.quarterback.replanning;

import static dev.quarterback.replanning.RevisedDays.MONDAY;
import static dev.quarterback.replanning.RevisedDays.TUESDAY;
import static dev.quarterback.replanning.RevisedDays.WEDNESDAY;
import static dev.quarterback.replanning.RevisedDays.days;
import static dev.quarterback.replanning.RevisedDays.plan;
import static dev.quarterback.replanning.RevisedDays.request;
import static dev.quarterback.replanning.RevisedDays.revise;
import static dev.quarterback.replanning.RevisedDays.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.change.CloseCenter;
import dev.quarterback.change.Lock;
import dev.quarterback.change.RemoveOrders;
import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to stay as it is planned, and what that costs. */
class KeptDaysTest {
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
}
