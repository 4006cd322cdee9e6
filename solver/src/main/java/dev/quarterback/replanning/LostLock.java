package dev.quarterback.replanning;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;

/**
 * A part of a plan that was to stay as it is and cannot, or did not.
 *
 * @param what the part: {@code trip C001-2 on 2019-06-25}, {@code order A at SEA on 2019-06-25}
 * @param why the rule that it would break, or what is better than keeping it
 */
public record LostLock(String what, String why) {
    static LostLock of(Trip trip, String why) {
        return new LostLock("trip " + trip.id() + " on " + trip.departureDay(), why);
    }

    static LostLock of(Delivery delivery, String why) {
        return new LostLock("order " + delivery.order() + " at " + delivery.center() + " on " + delivery.day(), why);
    }

    /** Of a vehicle that cannot even ride on its trip. */
    static LostLock takenOff(Delivery delivery, String why) {
        return of(delivery, why + "; it was taken off trip " + delivery.trip());
    }

    /** In one line. */
    public String text() {
        return what + ": " + why;
    }
}
