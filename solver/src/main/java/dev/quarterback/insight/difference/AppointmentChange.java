package dev.quarterback.insight.difference;

import java.util.Locale;

/** What becomes of an order's appointment from one plan to the other. */
public enum AppointmentChange {
    /** Both plans keep it. */
    KEPT,

    /** Only the first plan keeps it. */
    LOST,

    /** Only the second plan keeps it. */
    WON,

    /** Neither plan keeps it, or there is none, or it went with a change of the problem. */
    NONE;

    static AppointmentChange of(boolean keptBefore, boolean keptAfter) {
        if (keptBefore) {
            return keptAfter ? KEPT : LOST;
        }
        return keptAfter ? WON : NONE;
    }

    /** The change as programs know it: {@code lost}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
