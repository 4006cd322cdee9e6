package dev.quarterback.api.job;

import dev.quarterback.PlanProgress;
import dev.quarterback.plan.PlanFigures;
import java.util.Comparator;

/**
 * What the best plan of a job comes to.
 *
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 */
public record JobFigures(int delivered, long deliveredWeight, int appointmentsKept, long cost) {
    /** As plans are compared: appointments kept, then deliveries, then the cost. */
    private static final Comparator<JobFigures> BY_WORTH = Comparator.comparingInt(JobFigures::appointmentsKept)
            .thenComparingLong(JobFigures::deliveredWeight)
            .thenComparing(JobFigures::cost, Comparator.reverseOrder());

    /** Whether a plan with these figures is worth more than one with the others. */
    boolean isBetterThan(JobFigures other) {
        return BY_WORTH.compare(this, other) > 0;
    }

    static JobFigures of(PlanFigures figures) {
        return new JobFigures(
                figures.delivered(), figures.deliveredWeight(), figures.appointmentsKept(), figures.cost());
    }

    static JobFigures of(PlanProgress progress) {
        return new JobFigures(
                progress.delivered(), progress.deliveredWeight(), progress.appointmentsKept(), progress.cost());
    }
}
