package dev.quarterback.insight.explanation;

import java.util.Locale;

/** What an explanation says of an order. */
public enum ExplanationKind {
    /** No plan can deliver it. */
    IMPOSSIBLE,

    /** It could be delivered alone, but not on top of this plan as it stands. */
    CROWDED_OUT,

    /** Nothing is proven. */
    OPEN;

    /** The kind as programs read it, as {@code crowded-out}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
