package dev.quarterback.replanning;

/**
 * What is proven about a target.
 *
 * @param text in words
 * @param most deliveries that no plan exceeds, counted as the target is
 */
public record TargetProof(String text, long most) {}
