package dev.quarterback.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is proven that no plan can exceed; each component is null when nothing is proven.
 *
 * @param appointments appointments that any plan keeps at most
 * @param deliveries priority-weighted deliveries of any plan that keeps at least as many appointments as this one
 */
public record UpperBound(
        @Nullable Long appointments, @Nullable Long deliveries) {}
