package dev.quarterback.insight.difference;

import java.util.Locale;

/** What of a handover of the plan before a change of the problem alters itself; rules, weights and lanes are not looked at. */
public enum TouchedPart {
    /** What the order asks for, its vessel included, where or when its vehicle came, or a handover that has not been. */
    ORDER,

    /** The carrier of its trip: gone, off on a day of the trip, able to do less, or not gone on a day that is over. */
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
