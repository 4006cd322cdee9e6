package dev.quarterback.insight.insertion;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes insertions of the ways that can be gone, with what they cost. */
final class AddedCost {
    private final IndexedPlan plan;
    private final PlanningDays days;

    AddedCost(IndexedPlan plan) {
        this.plan = plan;
        days = plan.days();
    }

    /** The insertion of a way that is short of nothing. */
    Insertion of(Attempt attempt) {
        NumberedOrder order = attempt.order();
        CostTerms terms = terms(attempt);
        At handover = new At(attempt.center(), attempt.day());
        Trip trip = trip(attempt.ride());
        Delivery delivery = new Delivery(
                order.source().id(),
                center(attempt.center()),
                days.date(attempt.day()),
                trip == null ? null : trip.id());
        Ride ride = attempt.ride();
        return new Insertion(
                delivery,
                ride == null || ride.isUnchanged() ? null : trip,
                handover.equals(order.appointment()),
                terms,
                terms.weighted(plan.problem().weights()));
    }

    /** The trip that a ride is; null without one. */
    @Nullable
    Trip trip(@Nullable Ride ride) {
        if (ride == null) {
            return null;
        }
        LoadedTrip base = ride.base();
        if (base != null && ride.isUnchanged()) {
            return base.source();
        }
        CarrierSchedule carrier = plan.carrier(ride.carrier());
        return new Trip(
                base == null ? plan.newTripId(carrier) : base.source().id(),
                carrier.carrier().id(),
                days.date(ride.departure()),
                Arrays.stream(ride.stops()).mapToObj(this::center).toList());
    }

    private String center(int number) {
        Center center = plan.problem().centers().get(number);
        return center.id();
    }

    private CostTerms terms(Attempt attempt) {
        NumberedOrder order = attempt.order();
        Ride ride = attempt.ride();
        CenterBook book = plan.center(attempt.center());
        int day = attempt.day();
        long waiting = ride == null ? day - order.since() : day - ride.arrival() + ride.addedWaiting();
        boolean leavesLot = order.hasArrival();
        return new CostTerms(
                ride == null ? 0 : ride.addedKm(),
                book.isSurge(day) ? 1 : 0,
                order.source().centers().indexOf(center(attempt.center())),
                late(order.source(), day),
                waiting,
                2L * plan.handoversOn(day) + 1,
                new At(attempt.center(), day).equals(order.planned()) ? -1 : 0,
                ride == null ? 0 : ride.addedHire(),
                leavesLot ? -book.reliefFrom(day) : 0);
    }

    private long late(Order order, int day) {
        return order.promisedDay() == null
                ? 0
                : Math.max(0, days.date(day).toEpochDay() - order.promisedDay().toEpochDay());
    }
}
