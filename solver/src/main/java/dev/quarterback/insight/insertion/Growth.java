package dev.quarterback.insight.insertion;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Model;
import org.jspecify.annotations.Nullable;

/** Adds orders to an indexed plan, by ways that can be gone. */
final class Growth {
    private final IndexedPlan plan;

    Growth(IndexedPlan plan) {
        this.plan = plan;
    }

    /** Adds an order; {@code trip} is the trip that it rides on then, null for none. */
    void add(Attempt attempt, @Nullable Trip trip) {
        plan.handOver(attempt.center(), attempt.day());
        CenterBook book = plan.center(attempt.center());
        Ride ride = attempt.ride();
        if (ride != null && trip != null) {
            book.addWaiting(ride.arrival(), attempt.day(), 1);
            load(attempt, ride, trip);
        } else if (attempt.order().hasArrival()) {
            book.addWaiting(attempt.day(), plan.days().count(), -1);
        }
    }

    private void load(Attempt attempt, Ride ride, Trip trip) {
        LoadedTrip base = ride.base();
        LoadedTrip loaded = base == null
                ? LoadedTrip.empty(
                        plan.newTripNumber(), trip, ride.carrier(), ride.departure(), ride.stops(), ride.tour())
                : base.over(trip, ride.stops(), ride.tour());
        if (base == null) {
            plan.add(loaded);
        } else {
            new Onboard(plan, base, plan.carrier(ride.carrier()).dutyMinutes()).move(loaded);
            plan.replace(base, loaded);
        }
        Model model = plan.problem().models().get(attempt.order().model());
        loaded.load(model, attempt.center(), attempt.day());
    }
}
