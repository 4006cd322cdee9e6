package dev.quarterback.insight.difference;

import java.util.Locale;

/** What a customer has to be told, as a code that programs can rely on. */
public enum CallKind {
    /** The appointment cannot be kept, and there is no other handover. */
    APPOINTMENT_LOST,

    /** The appointment cannot be kept; there is another handover to offer. */
    APPOINTMENT_MOVED,

    /** The appointment can be kept after all. */
    APPOINTMENT_WON,

    /** There is a handover now. */
    HANDOVER_NEW,

    /** There is no handover any more. */
    HANDOVER_LOST,

    /** The handover is elsewhere or on another day. */
    HANDOVER_MOVED;

    /** The code: {@code appointment-lost}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
