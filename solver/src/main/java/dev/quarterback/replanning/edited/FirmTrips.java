package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import java.util.HashMap;
import java.util.Map;

/** Finds the trips that edited deliveries are meant to ride on. */
final class FirmTrips {
    private FirmTrips() {}

    /**
     * The trips by order: those named by hand, and those edited by hand that still bring the vehicle as its row says. Any
     * other may give way to another trip.
     */
    static Map<String, Trip> of(HandMade made, Edits edits, AloneCheck alone) {
        Map<String, Trip> trips = made.tripsById();
        Map<String, TripEdit> edited = edits.byTrip();
        Map<String, Trip> firm = new HashMap<>();
        for (DeliveryEdit edit : edits.deliveries()) {
            Delivery after = edit.after();
            Trip trip = after == null || after.trip() == null ? null : trips.get(after.trip());
            if (after == null || trip == null || !alone.needsTrip(alone.order(edit.order()))) {
                continue;
            }
            if (edit.namesTrip()
                    || (edited.containsKey(trip.id()) && alone.of(after, trip).isEmpty())) {
                firm.put(edit.order(), trip);
            }
        }
        return firm;
    }
}
