package dev.quarterback.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the quarter has brought before the first planning day; context for reports that changes no plan.
 *
 * <p>Each component is null when it is not given.
 *
 * @param deliveredInQuarter vehicles delivered since {@code quarterStart}
 * @param deliveredInMonth vehicles delivered in the month of the last planning day
 * @param monthTarget what the month is meant to reach
 * @param quarterTarget what the quarter is meant to reach
 */
public record Progress(
        @Nullable LocalDate quarterStart,
        @Nullable Integer deliveredInQuarter,
        @Nullable Integer deliveredInMonth,
        @Nullable Target monthTarget,
        @Nullable Target quarterTarget) {

    /** A goal for deliveries, from {@code low} to {@code high} vehicles; each is null when it is not given. */
    public record Target(@Nullable Integer low, @Nullable Integer high) {}
}
