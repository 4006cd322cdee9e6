package dev.quarterback.check;

/** The rules that a plan can break, each with the name that people read. */
public enum Rule {
    PLAN_OF_ANOTHER_PROBLEM("plan of another problem"),

    TRIP_ID_TWICE("trip id twice"),
    UNKNOWN_CARRIER_OR_CENTER("trip names an unknown carrier or center"),
    TRIP_STOPS("trip has too few, too many or repeated stops"),
    TRIP_OUTSIDE_PLANNING_DAYS("trip departs outside the planning days"),

    CARRIER_NOT_AVAILABLE("carrier busy on a day it is not available"),
    LONG_TRIP_NOT_ALONE("carrier makes another trip during a long trip"),
    DAY_TRIPS("too many day trips"),
    DUTY_TIME("day trips exceed the duty time"),
    DUTY_CYCLE("duty cycle exceeded"),

    YARD_DEPARTURES("too many departures from a yard"),

    UNKNOWN_ORDER("unknown order"),
    ORDER_TWICE("order planned twice"),
    CENTER_NOT_ACCEPTED("center not one of the order's"),
    DAY_NOT_ALLOWED("handover on a day that the order does not allow"),
    ON_SITE_ON_TRIP("vehicle on site rides on a trip"),
    ON_SITE_ELSEWHERE("vehicle on site handed over elsewhere"),
    ARRIVAL_ON_TRIP("vehicle with an arrival rides on a trip"),
    ARRIVAL_ELSEWHERE("vehicle with an arrival handed over elsewhere"),
    HANDOVER_BEFORE_READY("handover before the vehicle is ready"),
    NO_TRIP("vehicle in a yard without a trip"),
    TRIP_FROM_ANOTHER_YARD("trip leaves from another yard"),
    TRIP_ELSEWHERE("trip does not stop at the center"),
    DEPARTURE_BEFORE_READY("trip departs before the vehicle is ready"),
    HANDOVER_BEFORE_ARRIVAL("handover before arrival and preparation"),

    ORDER_NOT_LISTED("order neither delivered nor listed once as undelivered"),
    ORDER_DELIVERED_AND_NOT("order both delivered and undelivered"),

    TRIP_POSITIONS("too many vehicles on a trip"),
    TRIP_WEIGHT("trip is overweight"),
    CENTER_HANDOVERS("too many handovers"),
    CENTER_LOT("lot is over-full"),

    BOUND_BEATEN("the plan beats its own proven bound");

    private final String text;

    Rule(String text) {
        this.text = text;
    }

    /** What is wrong when this rule is broken, in a few words; {@code tools/verify_plan.py} uses the same. */
    public String text() {
        return text;
    }
}
