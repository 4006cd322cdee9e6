package dev.quarterback.insight.difference;

import java.util.Locale;

/** What of the problem a change has touched itself, so that a handover of the plan before cannot be as it was; what else differs follows from planning again. */
public enum TouchedPart {
    /** What the order asks for, its vessel included. */
    ORDER,

    /** The carrier of its trip: gone, off on a day of the trip, or able to do less. */
    CARRIER,

    /** The yard: fewer trips may leave on the trip's day. */
    YARD,

    /** The center: gone, fewer handovers on the day, less room on the lot, or more days to prepare. */
    CENTER;

    /** The code: {@code carrier}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
