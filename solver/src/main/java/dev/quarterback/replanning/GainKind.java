package dev.quarterback.replanning;

/** How sure it is that a change brings what it seems to bring. */
public enum GainKind {
    /** Of one seed: luck may have made it. */
    ESTIMATE,
    /** Of several seeds, less what luck makes. */
    VERIFIED,
    /** Of several seeds, of which one keeps fewer appointments than the plan without a change: no gain is told. */
    UNTOLD
}
