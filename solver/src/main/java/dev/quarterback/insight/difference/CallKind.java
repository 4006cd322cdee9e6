package dev.quarterback.insight.difference;

import java.util.List;
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

    /** All kinds, from the worst news to the best. */
    public static final List<CallKind> WORST_FIRST =
            List.of(APPOINTMENT_LOST, APPOINTMENT_MOVED, HANDOVER_LOST, HANDOVER_MOVED, HANDOVER_NEW, APPOINTMENT_WON);

    /** The news in a few words: "appointment lost". */
    public String words() {
        return switch (this) {
            case APPOINTMENT_LOST -> "appointment lost";
            case APPOINTMENT_MOVED -> "appointment moved";
            case HANDOVER_LOST -> "not delivered any more";
            case HANDOVER_MOVED -> "other day or center";
            case HANDOVER_NEW -> "delivered now";
            case APPOINTMENT_WON -> "appointment kept after all";
        };
    }

    /** The code: {@code appointment-lost}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
