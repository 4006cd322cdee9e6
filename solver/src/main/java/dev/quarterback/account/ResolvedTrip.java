package dev.quarterback.account;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.trip.Tour;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A trip with its carrier, tour and load. */
public record ResolvedTrip(Trip trip, Carrier carrier, Tour tour, Load load) {

    /** The id of the trip. */
    public String id() {
        return trip.id();
    }

    /** The day on which it leaves the yard. */
    public LocalDate departureDay() {
        return trip.departureDay();
    }

    /** Duty minutes in all, from loading to being back. */
    public long minutes() {
        return tour.minutes();
    }

    /** Of each stop in turn the duty minutes after which it has been reached and unloaded. */
    public List<Long> reachedAfter() {
        return IntStream.range(0, trip.stops().size())
                .mapToObj(tour::reachedAfter)
                .toList();
    }

    /** Whether it takes more than a day. */
    public boolean isLong() {
        return !tour.isDayTrip(carrier.dutyMinutesPerDay());
    }

    /** Days on which it keeps its carrier busy, also past the last planning day. */
    public long busyDays() {
        return tour.busyDays(carrier.dutyMinutesPerDay());
    }

    /** The day on which the carrier is back at its yard. */
    public LocalDate backDay() {
        return departureDay().plusDays(busyDays() - 1);
    }

    /** The day on which it arrives at a center where it stops. */
    public LocalDate arrivalDay(String center) {
        int stop = trip.stops().indexOf(center);
        return departureDay().plusDays(tour.arrivalAfterDays(stop, carrier.dutyMinutesPerDay()));
    }

    /** The day on which it arrives at each of its stops. */
    public List<LocalDate> arrivalDays() {
        return trip.stops().stream().map(this::arrivalDay).toList();
    }
}
