package dev.quarterback.plan;

/** Whether a target can be reached, as far as is known. */
public enum Verdict {
    /** The plan reaches it. */
    REACHED,
    /** It is proven that no plan reaches it. */
    IMPOSSIBLE,
    /** The plan does not reach it, and it is not proven that none does. */
    OPEN
}
