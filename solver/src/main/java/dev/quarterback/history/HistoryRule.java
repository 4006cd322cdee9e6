package dev.quarterback.history;

/** What holds for every history; {@code tools/verify_history.py} has the same rules by the same texts. */
public enum HistoryRule {
    /** History and path are of the problem. */
    ANOTHER_PROBLEM("history or path of another problem"),
    /** The days are the planning days in their order. */
    DAYS("days are not the planning days in their order"),
    /** Open in the morning are the orders that are known and not handed over yet. */
    OPEN("open orders that do not follow"),
    /** Every id exists. */
    UNKNOWN_ID("names what is not there"),
    /** Trip ids are unique. */
    TRIP_ID_TWICE("trip id twice"),
    /** As of a plan. */
    STOPS("trip has too few, too many or repeated stops"),
    /** As of a plan. */
    CARRIER_NOT_AVAILABLE("carrier busy on a day it is not available"),
    /** A carrier that has broken down does not leave. */
    CARRIER_BROKEN_DOWN("carrier left while it was broken down"),
    /** On the days of a long trip, and on those by which one is late, a carrier does nothing else. */
    TWO_PLACES("carrier in two places"),
    /** As of a plan. */
    DAY_TRIPS("too many day trips"),
    /** As of a plan. */
    DUTY_TIME("day trips exceed the duty time"),
    /** As of a plan. */
    DUTY_CYCLE("duty cycle exceeded"),
    /** As of a plan. */
    DEPARTURES("too many departures from a yard"),
    /** As of a plan. */
    POSITIONS("too many vehicles on a trip"),
    /** As of a plan. */
    PAYLOAD("trip is overweight"),
    /** An order is loaded, handed over or given an appointment only from the day on which it is known. */
    NOT_KNOWN("used before it was known"),
    /** A vehicle leaves its yard, or is handed over on site, only when it is really ready. */
    NOT_READY("used before it was ready"),
    /** A vehicle rides once, and only from a yard. */
    LOADED_TWICE("vehicle loaded that was not in a yard any more"),
    /** As of a plan. */
    ANOTHER_YARD("trip leaves from another yard"),
    /** Arrivals follow from the trip and from by how much the path says that it was late. */
    ARRIVAL("arrival is not what trip and path say"),
    /** A vehicle is handed over once. */
    HANDED_OVER_TWICE("vehicle handed over twice"),
    /** A vehicle is handed over where it is, prepared. */
    NOT_THERE("handed over where the vehicle was not"),
    /** As of a plan. */
    CENTER("center not one of the order's"),
    /** As of a plan. */
    UNAVAILABLE_DAY("handover on a day that the order does not allow"),
    /** Who does not come is handed nothing. */
    ABSENT("handed over to a customer who did not come"),
    /** A vehicle that is not fit is not handed over until it is. */
    NOT_FIT("handed over though it was not fit"),
    /** As of a plan. */
    HANDOVERS("too many handovers"),
    /** The customer was told of each handover. */
    NO_APPOINTMENT("handed over without an appointment then and there"),
    /** An appointment is one that the customer can keep. */
    APPOINTMENT("appointment that cannot be given"),
    /** What went wrong goes wrong on the path, too. */
    MISHAP("mishap that the path does not have");

    private final String text;

    HistoryRule(String text) {
        this.text = text;
    }

    /** What is wrong when this rule is broken, in a few words. */
    public String text() {
        return text;
    }
}
