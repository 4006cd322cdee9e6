package dev.quarterback.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a search had come at a time.
 *
 * @param elapsed time since planning began
 * @param deliveredWeight orders handed over by the best plan so far, each counted with its priority
 * @param bound the deliveries that no plan exceeds, counted so too; null before anything is proven
 */
public record ProgressPoint(
        Duration elapsed, long deliveredWeight, @Nullable Long bound) {}
