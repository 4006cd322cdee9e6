package dev.quarterback.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an order is not delivered, as a code that programs can rely on; each has a section in docs/reasons.md. */
public enum ReasonCode {
    /** Its vehicle is ready too late. */
    READY_TOO_LATE,

    /** Its vehicle, which is on its way already, arrives too late. */
    ARRIVES_TOO_LATE,

    /** The vessel that brings its vehicle lands too late. */
    VESSEL_TOO_LATE,

    /** No carrier can leave the yard where its vehicle is. */
    NO_CARRIER_AT_YARD,

    /** No carrier of the yard may carry its weight. */
    TOO_HEAVY,

    /** No carrier of the yard has as many positions. */
    TOO_MANY_POSITIONS,

    /** No carrier gets to any of its centers within its days and duty time. */
    OUT_OF_REACH,

    /** Its centers hand over on no day on which its vehicle can be there. */
    CENTERS_CLOSED,

    /** The customer cannot come on any day on which a handover would be possible. */
    CUSTOMER_AWAY,

    /** Its vehicle is, or arrives, at a center that is none of its own. */
    WRONG_SITE,

    /** All handovers are taken of the days on which it could be handed over. */
    HANDOVERS_FULL,

    /** No carrier has time for it. */
    CARRIERS_BUSY,

    /** The trips that could bring it have too few positions left. */
    POSITIONS_FULL,

    /** The trips that could bring it may not carry so much more. */
    PAYLOAD_FULL,

    /** No trip more may leave its yard on the days that would do. */
    DEPARTURES_FULL,

    /** The lots where it would wait are full. */
    LOT_FULL,

    /** It lacks several things, each of which alone would do, or which it takes together. */
    SEVERAL,

    /** It is missing, and nothing more is proven. */
    NOT_PLACED;

    /** The code as plans have it, as {@code ready-too-late}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a text; empty when no code is written so. */
    public static Optional<ReasonCode> of(String text) {
        return Arrays.stream(values()).filter(code -> code.text().equals(text)).findFirst();
    }

    /** Whether it says that no plan can deliver the order, whatever else is left out. */
    public boolean isImpossible() {
        return compareTo(WRONG_SITE) <= 0;
    }
}
