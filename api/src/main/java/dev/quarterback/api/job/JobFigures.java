package dev.quarterback.api.job;

import dev.quarterback.PlanProgress;
import dev.quarterback.plan.PlanFigures;

/**
 * What the best plan of a job comes to.
 *
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 */
public record JobFigures(int delivered, long deliveredWeight, int appointmentsKept, long cost) {

    static JobFigures of(PlanFigures figures) {
        return new JobFigures(
                figures.delivered(), figures.deliveredWeight(), figures.appointmentsKept(), figures.cost());
    }

    static JobFigures of(PlanProgress progress) {
        return new JobFigures(
                progress.delivered(), progress.deliveredWeight(), progress.appointmentsKept(), progress.cost());
    }
}
