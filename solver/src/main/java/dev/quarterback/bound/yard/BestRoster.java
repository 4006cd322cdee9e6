package dev.quarterback.bound.yard;

/**
 * What the best roster of a carrier comes to at some multipliers.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 *
 * @param profit its reduced profit
 * @param minutes duty minutes of its trips on planning days
 */
public record BestRoster(double profit, long minutes) {
    /** No trip at all. */
    public static final BestRoster REST = new BestRoster(0, 0);
}
