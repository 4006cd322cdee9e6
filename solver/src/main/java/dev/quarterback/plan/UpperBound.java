package dev.quarterback.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is proven that no plan can exceed; each component is null when nothing is proven.
 *
 * @param appointments appointments that any plan keeps at most
 * @param deliveries priority-weighted deliveries of any plan that keeps at least as many appointments as this one
 * @param orders orders that any plan delivers at most, each counted once
 */
public record UpperBound(
        @Nullable Long appointments,
        @Nullable Long deliveries,
        @Nullable Long orders) {

    /** Whether a plan with these figures can be: whether it does not exceed what is proven. */
    public boolean admits(PlanFigures figures) {
        return isAtMost(figures.appointmentsKept(), appointments)
                && isAtMost(figures.deliveredWeight(), deliveries)
                && isAtMost(figures.delivered(), orders);
    }

    private static boolean isAtMost(long value, @Nullable Long bound) {
        return bound == null || value <= bound;
    }

    /** Whether it is proven that no plan keeps more appointments than {@code appointmentsKept}. */
    public boolean provesMost(long appointmentsKept) {
        return appointments != null && appointmentsKept >= appointments;
    }

    /**
     * The gap: by how much of the bound, in percent, a plan falls short of it in deliveries, so that no other is better
     * by more; null when nothing is proven of deliveries.
     */
    public @Nullable Double gapPercent(long deliveredWeight) {
        if (deliveries == null) {
            return null;
        }
        return deliveredWeight >= deliveries ? 0 : 100.0 * (deliveries - deliveredWeight) / deliveries;
    }

    /** Whether a plan is proven to keep the most appointments and to have a gap of at most {@code percent}. */
    public boolean isWithin(double percent, long appointmentsKept, long deliveredWeight) {
        Double gap = gapPercent(deliveredWeight);
        return provesMost(appointmentsKept) && gap != null && gap <= percent;
    }
}
