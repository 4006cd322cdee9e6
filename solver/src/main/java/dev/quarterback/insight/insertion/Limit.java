package dev.quarterback.insight.insertion;

/** What can stand in the way of adding an order to a plan; the names of a shortage's subject, day and amount differ with it. */
public enum Limit {
    /** All handovers of the center's day are taken: subject center, amount handovers. */
    HANDOVERS,

    /** The center's lot is full on a night before the handover: subject center, day the first such night, amount spaces. */
    LOT,

    /** The trip has too few positions left: subject carrier, day of departure, amount positions. */
    POSITIONS,

    /** The trip may not carry so much more: subject carrier, day of departure, amount grams, rounded up. */
    PAYLOAD,

    /** As many trips leave the yard as may: subject yard, amount departures. */
    DEPARTURES,

    /** The carrier is not available: subject carrier, day the first such day, amount days. */
    CARRIER_OFF,

    /** The carrier's day has too little duty time left: subject carrier, amount minutes. */
    DUTY_TIME,

    /** The carrier makes as many day trips as it may: subject carrier, amount trips. */
    DAY_TRIPS,

    /** A long trip would meet other work of the carrier: subject carrier, day of departure, amount days of the trip. */
    OTHER_WORK,

    /** The duty cycle has too little time left: subject carrier, day of departure, amount minutes. */
    DUTY_CYCLE,

    /** A vehicle on board would come too late for its handover: subject its center, amount days. */
    LATER_HANDOVER,

    /** A vehicle on board would come earlier, to a lot that is full: subject its center, day of that night, amount spaces. */
    EARLIER_LOT,

    /** The trip leaves before the vehicle is ready: subject yard, day of departure, amount days. */
    READY,

    /** The customer cannot come: subject center, amount days. */
    CUSTOMER;

    /** Whether it is about a carrier's time. */
    public boolean isCarriersTime() {
        return switch (this) {
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE -> true;
            default -> false;
        };
    }

    /** Whether the order itself asks for it, in place of something that other orders may have taken. */
    public boolean isOfOrder() {
        return this == READY || this == CUSTOMER;
    }
}
