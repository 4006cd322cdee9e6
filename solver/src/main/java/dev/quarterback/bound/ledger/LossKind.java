package dev.quarterback.bound.ledger;

/**
 * What a loss comes from.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
public enum LossKind {
    /** Orders that are not delivered, though nothing rules each of them out by itself. */
    ORDERS_LEFT("orders left", "ordersLeft"),
    /** What trips fall short of the price of their minutes. */
    TRIPS("trips", "trips"),
    /** Duty minutes that carriers do not use. */
    IDLE_TIME("idle time", "idleTime"),
    /** Departures that no trip uses. */
    DEPARTURES_UNUSED("departures unused", "departuresUnused"),
    /** Handovers that no order uses. */
    HANDOVERS_UNUSED("handovers unused", "handoversUnused"),
    /** Spaces of a lot that no vehicle of a trip uses. */
    LOT_SPACES_UNUSED("lot spaces unused", "lotSpacesUnused"),
    /** What deliveries fall short of what stops let a cut allow. */
    SLACK_CUTS("slack of cuts", "slackCuts"),
    /** What vehicles on site would bring on other days. */
    ON_SITE("vehicles on site", "onSite"),
    /** Appointments kept beyond those asked for. */
    APPOINTMENTS("appointments beyond", "appointmentsBeyond");

    private final String text;
    private final String field;

    LossKind(String text, String field) {
        this.text = text;
        this.field = field;
    }

    /** As tables call it. */
    public String text() {
        return text;
    }

    /** As programs call it. */
    public String field() {
        return field;
    }
}
