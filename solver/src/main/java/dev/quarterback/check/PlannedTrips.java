package dev.quarterback.check;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of each trip by itself: its id, carrier, stops and departure day. Keeps the trips that make sense. */
final class PlannedTrips {
    private final IndexedProblem indexed;
    private final Findings findings;
    private final List<PlannedTrip> trips = new ArrayList<>();
    private final Map<String, PlannedTrip> byId = new HashMap<>();

    private PlannedTrips(IndexedProblem indexed, Findings findings) {
        this.indexed = indexed;
        this.findings = findings;
    }

    static PlannedTrips check(IndexedProblem indexed, List<Trip> planned, Findings findings) {
        PlannedTrips result = new PlannedTrips(indexed, findings);
        for (int i = 0; i < planned.size(); i++) {
            result.add(i, planned.get(i));
        }
        return result;
    }

    private void add(int number, Trip trip) {
        String place = "trips[" + number + "]";
        if (isRepeated(trip, place)) {
            return;
        }
        Integer carrier = indexed.findCarrier(trip.carrier());
        if (carrier == null) {
            findings.add(
                    Rule.UNKNOWN_CARRIER_OR_CENTER,
                    place,
                    "trip " + trip.id() + " is of no carrier of the problem: " + trip.carrier());
            return;
        }
        if (stopsElsewhere(trip, place) || hasWrongStops(trip, place)) {
            return;
        }
        PlannedTrip added = derived(number, trip, carrier);
        if (!indexed.days.contains(added.departs())) {
            findings.add(
                    Rule.TRIP_OUTSIDE_PLANNING_DAYS,
                    place,
                    "trip " + trip.id() + " departs on " + trip.departureDay() + ", the planning days are "
                            + indexed.days);
        }
        trips.add(added);
        byId.put(trip.id(), added);
    }

    private boolean isRepeated(Trip trip, String place) {
        PlannedTrip earlier = byId.get(trip.id());
        if (earlier != null) {
            findings.add(
                    Rule.TRIP_ID_TWICE,
                    place,
                    "the id " + trip.id() + " is that of " + earlier.place() + " too; each trip needs one of its own");
        }
        return earlier != null;
    }

    private boolean stopsElsewhere(Trip trip, String place) {
        for (String stop : trip.stops()) {
            if (!indexed.isCenter(stop)) {
                findings.add(
                        Rule.UNKNOWN_CARRIER_OR_CENTER,
                        place,
                        "trip " + trip.id() + " stops at no center of the problem: " + stop);
                return true;
            }
        }
        return false;
    }

    private boolean hasWrongStops(Trip trip, String place) {
        List<String> stops = trip.stops();
        int most = indexed.problem.rules().maxStops();
        boolean differ = new HashSet<>(stops).size() == stops.size();
        if (differ && !stops.isEmpty() && stops.size() <= most) {
            return false;
        }
        findings.add(
                Rule.TRIP_STOPS,
                place,
                "trip " + trip.id() + " has " + stops.size() + " stops " + stops + ", 1 to " + most
                        + " different ones are possible");
        return true;
    }

    private PlannedTrip derived(int number, Trip trip, int carrierNumber) {
        Carrier carrier = indexed.carrier(carrierNumber);
        return new PlannedTrip(
                number,
                trip,
                carrier,
                carrierNumber,
                trip.departureDay().toEpochDay(),
                indexed.tours.of(carrier, trip.stops()));
    }

    /** The trips that make sense, in the plan's order. */
    List<PlannedTrip> trips() {
        return trips;
    }

    /** The trip of that id; null when there is none that makes sense. */
    @Nullable
    PlannedTrip find(String id) {
        return byId.get(id);
    }

    /** Whole km of all trips. */
    long km() {
        return trips.stream().mapToLong(planned -> planned.tour().wholeKm()).sum();
    }
}
