package dev.quarterback.check;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.trip.Tour;

/**
 * A trip of the plan whose carrier and stops exist, with what follows from them.
 *
 * @param number its position in the plan
 * @param carrierNumber the carrier's number
 * @param departs its departure day
 */
record PlannedTrip(int number, Trip trip, Carrier carrier, int carrierNumber, long departs, Tour tour) {

    String place() {
        return "trips[" + number + "]";
    }

    boolean isDayTrip() {
        return tour.isDayTrip(carrier.dutyMinutesPerDay());
    }

    long busyDays() {
        return tour.busyDays(carrier.dutyMinutesPerDay());
    }

    /** The last day on which it keeps its carrier busy. */
    long lastBusyDay() {
        return departs + busyDays() - 1;
    }

    /** The day on which it arrives at its stop of that position in the trip. */
    long arrivalAt(int stop) {
        return departs + tour.arrivalAfterDays(stop, carrier.dutyMinutesPerDay());
    }
}
