package dev.quarterback.history;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tours of a history's trips: what they take and cost. */
final class PastTours {
    private final Tours tours;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Set<String> paid = new HashSet<>();

    PastTours(Problem problem) {
        tours = Tours.of(problem);
        for (Carrier carrier : problem.carriers()) {
            carriers.put(carrier.id(), carrier);
            for (BusyDay busy : carrier.busy()) {
                if (busy.trips() > 0) {
                    paid.add(key(carrier, busy.day()));
                }
            }
        }
    }

    private static String key(Carrier carrier, LocalDate day) {
        return carrier.id() + " " + day;
    }

    /** Whole km of a trip. */
    long km(PastTrip trip) {
        return tour(trip).wholeKm();
    }

    private Tour tour(PastTrip trip) {
        return tours.of(carrier(trip), trip.centers());
    }

    private Carrier carrier(PastTrip trip) {
        Carrier carrier = carriers.get(trip.carrier());
        if (carrier == null) {
            throw new IllegalArgumentException("No carrier (" + trip.carrier() + ") of trip " + trip.id() + ".");
        }
        return carrier;
    }

    /** What the carrier's days on a trip cost that nothing has paid for yet, days by which it was late included. */
    long hire(PastTrip trip, LocalDate departure) {
        Carrier carrier = carrier(trip);
        long days = tour(trip).busyDays(carrier.dutyMinutesPerDay()) + trip.lateDays();
        long hire = 0;
        for (long day = 0; day < days; day++) {
            hire += paid.add(key(carrier, departure.plusDays(day))) ? carrier.hire() : 0;
        }
        return hire;
    }
}
