package dev.quarterback.check;

/**
 * A rule that a plan breaks once.
 *
 * @param place where: an entry of the plan such as {@code trips[3]} or {@code deliveries[17]}; for what several entries
 *     break together, whose limit it is and when, such as {@code center SEA on 2019-06-26}
 * @param message what is wrong, with the values in it, and what would be right
 */
public record Violation(Rule rule, String place, String message) {}
