package dev.quarterback.insight.difference;

import java.util.Locale;

/** What becomes of an order's delivery from one plan to the other. */
public enum OrderChange {
    /** Only the second plan delivers it. */
    IN,

    /** Only the first plan delivers it. */
    OUT,

    /** Both deliver it, and center, day, trip, carrier or departure day differ. */
    MOVED,

    /** The delivery is the same, or neither plan has one; the appointment differs, or the order is new. */
    SAME,

    /** The second problem does not have the order any more: delivered meanwhile, or cancelled. */
    GONE;

    /** The change as programs know it: {@code moved}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
