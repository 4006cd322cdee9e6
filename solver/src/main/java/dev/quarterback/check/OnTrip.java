package dev.quarterback.check;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import org.jspecify.annotations.Nullable;

/** The rules of a vehicle in a yard: it rides on a trip of that yard to the center, in time to be prepared. */
final class OnTrip {
    private final IndexedProblem indexed;
    private final PlannedTrips trips;
    private final Findings findings;

    OnTrip(IndexedProblem indexed, PlannedTrips trips, Findings findings) {
        this.indexed = indexed;
        this.trips = trips;
        this.findings = findings;
    }

    /** Checks a delivery of such a vehicle; returns its ride, null when no trip brings it to the center. */
    @Nullable
    Ride check(PlannedDelivery planned, long readyDay) {
        PlannedTrip trip = trip(planned);
        if (trip == null) {
            return null;
        }
        checkYard(planned, trip);
        int stop = trip.trip().stops().indexOf(planned.delivery().center());
        if (stop < 0) {
            findings.add(
                    Rule.TRIP_ELSEWHERE,
                    planned.place(),
                    planned.subject() + " is handed over at "
                            + planned.delivery().center() + ", its trip "
                            + trip.trip().id() + " stops at " + trip.trip().stops());
            return null;
        }
        checkDeparture(planned, trip, readyDay);
        long arrival = trip.arrivalAt(stop);
        checkArrival(planned, trip, arrival);
        return new Ride(trip, arrival);
    }

    /** A vehicle's way to its center, where it arrives on {@code arrival}. */
    record Ride(PlannedTrip trip, long arrival) {}

    private @Nullable PlannedTrip trip(PlannedDelivery planned) {
        String id = planned.delivery().trip();
        PlannedTrip trip = id == null ? null : trips.find(id);
        if (trip == null) {
            findings.add(
                    Rule.NO_TRIP,
                    planned.place(),
                    planned.subject() + " is in yard " + planned.order().location() + " and rides on "
                            + (id == null ? "no trip" : "trip " + id + ", which is no possible trip of the plan")
                            + "; it needs one that stops at "
                            + planned.delivery().center());
        }
        return trip;
    }

    private void checkYard(PlannedDelivery planned, PlannedTrip trip) {
        Order order = planned.order();
        String yard = trip.carrier().yard();
        if (!yard.equals(order.location())) {
            findings.add(
                    Rule.TRIP_FROM_ANOTHER_YARD,
                    planned.place(),
                    planned.subject() + " is in yard " + order.location() + ", its trip "
                            + trip.trip().id() + " leaves from " + yard);
        }
    }

    private void checkDeparture(PlannedDelivery planned, PlannedTrip trip, long readyDay) {
        if (trip.departs() < readyDay) {
            findings.add(
                    Rule.DEPARTURE_BEFORE_READY,
                    planned.place(),
                    planned.subject() + " is ready from " + PlanningDays.text(readyDay) + ", its trip "
                            + trip.trip().id() + " departs on " + PlanningDays.text(trip.departs()));
        }
    }

    private void checkArrival(PlannedDelivery planned, PlannedTrip trip, long arrival) {
        Center center = indexed.center(planned.center());
        if (planned.day() < arrival + center.prepDays()) {
            findings.add(
                    Rule.HANDOVER_BEFORE_ARRIVAL,
                    planned.place(),
                    planned.subject() + " is handed over on "
                            + planned.delivery().day() + ", it can be from "
                            + PlanningDays.text(arrival + center.prepDays()) + " on: its trip "
                            + trip.trip().id() + " arrives on " + PlanningDays.text(arrival)
                            + (center.prepDays() == 0 ? "" : ", preparation days: " + center.prepDays()));
        }
    }
}
