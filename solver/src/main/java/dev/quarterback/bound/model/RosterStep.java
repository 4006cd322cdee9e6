package dev.quarterback.bound.model;

/**
 * A part of a roster: what the carriers of a group do from the beginning of a day to the beginning of another, the day trips
 * of a day or a long trip.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 *
 * @param from the planning day on which it begins
 * @param to the day after it, at most the number of planning days
 * @param column what it is worth and uses
 */
public record RosterStep(int from, int to, Column column) {}
