package dev.quarterback.reach;

import java.util.regex.Pattern;

/**
 * The proof that no plan whatever can deliver an order.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 *
 * @param cause what rules out all plans
 * @param text the same for people, with the values, on one line and without a full stop
 */
public record Impossible(Cause cause, String text) {
    /** Ids come from files and may hold anything. */
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    public Impossible {
        text = LINE_BREAKERS.matcher(text).replaceAll(" ");
    }

    /** Why an order cannot be delivered; each cause is ruled out before the next is looked at. */
    public enum Cause {
        /** The vehicle is on site at a center where the customer does not accept it. */
        STANDS_ELSEWHERE,
        /** The vehicle is ready after the last planning day. */
        READY_AFTER_LAST_DAY,
        /** The customer comes on none of the days left. */
        CUSTOMER_UNAVAILABLE,
        /** None of the centers hands over on a day left. */
        NO_HANDOVERS,
        /** The centers hand over, but not on days on which the customer comes. */
        NO_COMMON_DAY,
        /** No trip may leave the yard. */
        NO_DEPARTURES,
        /** The yard has no carrier. */
        NO_CARRIER,
        /** The vehicle is too large or too heavy for every carrier of the yard. */
        DOES_NOT_FIT,
        /** No carrier that can load it is available from the ready day on. */
        NO_CARRIER_AVAILABLE,
        /** A trip to any of the centers takes longer than the duty cycle allows. */
        DUTY_CYCLE,
        /** No carrier is available for as long as a trip to any of the centers takes. */
        AVAILABLE_TOO_SHORT,
        /** It arrives after the last planning day. */
        ARRIVES_LATE,
        /** It arrives in time, but not to be prepared. */
        PREPARED_LATE,
        /** It would have to wait overnight where the lot has no space. */
        NO_LOT,
        /** Once it is there and prepared, no day is left with a handover and the customer. */
        NO_DAY_AFTER_ARRIVAL
    }
}
