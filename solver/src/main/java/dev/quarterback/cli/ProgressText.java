package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanProgress;
import dev.quarterback.plan.UpperBound;

/** What is told of the bound while planning goes on. */
final class ProgressText {
    private ProgressText() {}

    /** {@code , weight 12,965 of at most 13,104 (gap 1.1 %)}; empty without a bound. */
    static String bound(PlanProgress progress) {
        UpperBound bound = progress.upperBound();
        Long most = bound == null ? null : bound.deliveries();
        Double gap = progress.gapPercent();
        return most == null || gap == null
                ? ""
                : ", weight " + whole(progress.deliveredWeight()) + " of at most " + whole(most) + " (gap "
                        + percent(gap) + ")";
    }

    /** {@code  (at most 6,812)} after the appointments kept, where it is proven that not all can be; else empty. */
    static String mostKept(PlanProgress progress, long appointments) {
        UpperBound bound = progress.upperBound();
        Long most = bound == null ? null : bound.appointments();
        return most == null || most >= appointments ? "" : " (at most " + whole(most) + ")";
    }

    /** {@code gap 1.1 %, }; empty without a bound. */
    static String gap(PlanProgress progress) {
        Double gap = progress.gapPercent();
        return gap == null ? "" : "gap " + percent(gap) + ", ";
    }
}
