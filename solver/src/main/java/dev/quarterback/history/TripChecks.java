package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks each trip for itself, and the departures of the yards. */
final class TripChecks {
    private final Problem problem;
    private final KnownParts parts;
    private final PathFacts facts;
    private final Faults faults;
    private final Tours tours;
    private final Set<String> ids = new HashSet<>();

    TripChecks(Problem problem, KnownParts parts, PathFacts facts, Faults faults) {
        this.problem = problem;
        this.parts = parts;
        this.facts = facts;
        this.faults = faults;
        tours = Tours.of(problem);
    }

    void check(History history) {
        for (HistoryDay day : history.days()) {
            Map<String, Integer> departures = new HashMap<>();
            Map<String, Integer> lastOf = new HashMap<>();
            for (int i = 0; i < day.trips().size(); i++) {
                lastOf.put(day.trips().get(i).carrier(), i);
            }
            for (int i = 0; i < day.trips().size(); i++) {
                PastTrip trip = day.trips().get(i);
                check(trip, day.day(), lastOf.getOrDefault(trip.carrier(), i) == i);
                departures.merge(parts.carrier(trip.carrier()).yard(), 1, Integer::sum);
            }
            departures.forEach((yard, trips) -> checkDepartures(parts.yard(yard), trips, day.day()));
        }
    }

    private void check(PastTrip trip, LocalDate day, boolean isLast) {
        if (!ids.add(trip.id())) {
            faults.add(HistoryRule.TRIP_ID_TWICE, day, "trip " + trip.id(), "");
        }
        List<String> centers = trip.centers();
        if (centers.isEmpty()
                || centers.size() > problem.rules().maxStops()
                || new HashSet<>(centers).size() < centers.size()) {
            faults.add(HistoryRule.STOPS, day, "trip " + trip.id(), String.join(", ", centers));
        }
        if (facts.isBrokenDown(trip.carrier(), day)) {
            faults.add(HistoryRule.CARRIER_BROKEN_DOWN, day, "trip " + trip.id(), trip.carrier());
        }
        checkArrivals(trip, day, isLast ? facts.lateDays(trip.carrier(), day) : 0);
    }

    private void checkArrivals(PastTrip trip, LocalDate day, int lateDays) {
        Carrier carrier = parts.carrier(trip.carrier());
        Tour tour = tours.of(carrier, trip.centers());
        if (trip.lateDays() != lateDays) {
            faults.add(HistoryRule.ARRIVAL, day, "trip " + trip.id(), trip.lateDays() + " days late, not " + lateDays);
        }
        for (int i = 0; i < trip.stops().size(); i++) {
            PastStop stop = trip.stops().get(i);
            LocalDate arrival = day.plusDays(tour.arrivalAfterDays(i, carrier.dutyMinutesPerDay()) + lateDays);
            if (!stop.arrival().equals(arrival)) {
                faults.add(
                        HistoryRule.ARRIVAL,
                        day,
                        "trip " + trip.id(),
                        stop.center() + " on " + stop.arrival() + ", not " + arrival);
            }
        }
    }

    private void checkDepartures(Yard yard, int trips, LocalDate day) {
        if (trips > yard.departuresOn(day)) {
            faults.add(HistoryRule.DEPARTURES, day, "yard " + yard.id(), trips + " of " + yard.departuresOn(day));
        }
    }
}
