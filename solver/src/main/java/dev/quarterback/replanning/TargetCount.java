package dev.quarterback.replanning;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Deliveries as the verdict on the month's target counts them; those of the plan where the problem says nothing of the month. */
final class TargetCount {
    private TargetCount() {}

    /** Those with a plan. */
    static long of(Problem problem, PlanFigures figures) {
        Outlook outlook = Outlook.of(problem, figures, null);
        if (outlook == null) {
            return figures.delivered();
        }
        Long total = outlook.month().total();
        return total == null ? outlook.month().planned() : total;
    }

    /** Those that no plan exceeds; null where nothing is proven. */
    static @Nullable Long most(Problem problem, UpperBound bound) {
        Long orders = bound.orders();
        Outlook outlook = Outlook.of(problem, null, bound);
        if (outlook == null || orders == null) {
            return orders;
        }
        PeriodOutlook month = outlook.month();
        Long most = month.most();
        return most == null ? orders : most;
    }
}
