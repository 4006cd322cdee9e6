package dev.quarterback.api.store;

import dev.quarterback.PlanProgress;
import dev.quarterback.plan.PlanFigures;
import java.util.Comparator;

/**
 * What the best plan that is saved comes to.
 *
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 */
public record SavedFigures(int delivered, long deliveredWeight, int appointmentsKept, long cost) {
    /** As plans are compared: appointments kept, then deliveries, then the cost. */
    private static final Comparator<SavedFigures> BY_WORTH = Comparator.comparingInt(SavedFigures::appointmentsKept)
            .thenComparingLong(SavedFigures::deliveredWeight)
            .thenComparing(SavedFigures::cost, Comparator.reverseOrder());

    /** Whether a plan with these figures is worth more than one with the others. */
    public boolean isBetterThan(SavedFigures other) {
        return BY_WORTH.compare(this, other) > 0;
    }

    /** Those of a plan. */
    public static SavedFigures of(PlanFigures figures) {
        return new SavedFigures(
                figures.delivered(), figures.deliveredWeight(), figures.appointmentsKept(), figures.cost());
    }

    /** Those of the best plan so far of a search. */
    public static SavedFigures of(PlanProgress progress) {
        return new SavedFigures(
                progress.delivered(), progress.deliveredWeight(), progress.appointmentsKept(), progress.cost());
    }
}
