package dev.quarterback.insight.insertion;

import dev.quarterback.insight.insertion.Routes.Route;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trips that could bring a vehicle to a center, worked out when first asked for: they are the same for all orders of a yard.
 *
 * <p>Not safe for use by several threads.
 */
final class Rides {
    private final IndexedPlan plan;

    /** New trips by yard and center. */
    private final Map<Long, List<Ride>> ofNewTrips = new HashMap<>();

    /** By trip and center. */
    private final Map<Long, List<Ride>> ofTrips = new HashMap<>();

    Rides(IndexedPlan plan) {
        this.plan = plan;
    }

    /** Those on new trips from a yard to a center. */
    List<Ride> onNewTrips(int yard, int center) {
        return ofNewTrips.computeIfAbsent(key(yard, center), key -> {
            List<Ride> rides = new ArrayList<>();
            for (Route route : Routes.of(plan, yard, center)) {
                for (CarrierSchedule carrier : plan.carriersOf(yard)) {
                    for (int day = 0; day < plan.days().count() && carrier.canMakeAlone(route.tour()); day++) {
                        rides.add(onNewTrip(carrier, yard, day, route));
                    }
                }
            }
            return rides;
        });
    }

    /** Those on a trip of the plan to a center. */
    List<Ride> onTrip(LoadedTrip trip, int yard, int center) {
        return ofTrips.computeIfAbsent(key(trip.number(), center), key -> {
            List<Ride> rides = new ArrayList<>();
            addOnTrip(trip, yard, center, rides);
            return rides;
        });
    }

    /** Works out anew what one more vehicle on a trip of a carrier changes. */
    void forget(CarrierSchedule carrier, int yard) {
        ofNewTrips.keySet().removeIf(key -> key >> 32 == yard);
        boolean mayComeEarlier =
                !plan.problem().lanes().isEmpty(); // Then lots anywhere may stand in the way of detours.
        ofTrips.keySet().removeIf(key -> mayComeEarlier || carrier.hasTrip((int) (key >> 32)));
    }

    private static long key(int first, int center) {
        return (long) first << 32 | center;
    }

    private Ride onNewTrip(CarrierSchedule carrier, int yard, int day, Route route) {
        Tour tour = route.tour();
        // One carrier more, with time, would do for all that this one is short of.
        List<Shortage> shortages = new ArrayList<>(
                carrier.shortages(null, day, tour).stream().limit(1).toList());
        long lacking = plan.lackingDepartures(yard, day);
        if (lacking > 0) {
            shortages.add(new Shortage(Limit.DEPARTURES, yard, day, lacking));
        }
        return new Ride(
                null,
                carrier.number(),
                day,
                route.stops(),
                tour,
                tour.busyDays(carrier.dutyMinutes()),
                day + tour.arrivalAfterDays(route.place(), carrier.dutyMinutes()),
                shortages,
                tour.wholeKm(),
                carrier.addedHire(null, day, tour),
                0);
    }

    private void addOnTrip(LoadedTrip trip, int yard, int center, List<Ride> rides) {
        int stop = trip.stopAt(center);
        if (stop >= 0) {
            int duty = plan.carrier(trip.carrier()).dutyMinutes();
            long arrival = trip.departure() + trip.tour().arrivalAfterDays(stop, duty);
            rides.add(new Ride(
                    trip,
                    trip.carrier(),
                    trip.departure(),
                    trip.stops(),
                    trip.tour(),
                    trip.tour().busyDays(duty),
                    arrival,
                    List.of(),
                    0,
                    0,
                    0));
        } else if (trip.stops().length < plan.problem().rules().maxStops()) {
            for (int position = 0; position <= trip.stops().length; position++) {
                rides.add(overDetour(trip, yard, center, position));
            }
        }
    }

    private Ride overDetour(LoadedTrip trip, int yard, int center, int position) {
        CarrierSchedule carrier = plan.carrier(trip.carrier());
        int[] stops = Routes.with(trip.stops(), position, center);
        Tour tour = plan.tour(yard, stops);
        List<Shortage> shortages = carrier.shortages(trip, trip.departure(), tour);
        Onboard onboard = new Onboard(plan, trip, carrier.dutyMinutes());
        long addedWaiting = 0;
        for (int stop = 0; stop < trip.stops().length; stop++) {
            int after = stop < position ? stop : stop + 1;
            addedWaiting += onboard.arrive(stop, tour.arrivalAfterDays(after, carrier.dutyMinutes()), shortages);
        }
        return new Ride(
                trip,
                trip.carrier(),
                trip.departure(),
                stops,
                tour,
                tour.busyDays(carrier.dutyMinutes()),
                trip.departure() + tour.arrivalAfterDays(position, carrier.dutyMinutes()),
                shortages,
                tour.wholeKm() - trip.tour().wholeKm(),
                carrier.addedHire(trip, trip.departure(), tour),
                addedWaiting);
    }
}
