package dev.quarterback.cli.report;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sound plan comes to and what it uses, for those who have to carry it out.
 *
 * @param totalWeight the orders of the problem, each counted with its priority
 * @param days every planning day in turn
 * @param centers every center, the busiest first
 * @param yards every yard that has carriers, in the problem's order
 * @param upperBound what no plan can exceed; null when nothing is proven
 * @param outlook where month and quarter will land; null when the problem says nothing about the quarter so far
 */
public record PlanSummary(
        Problem problem,
        PlanFigures figures,
        long totalWeight,
        List<DayUse> days,
        List<CenterUse> centers,
        List<YardUse> yards,
        @Nullable UpperBound upperBound,
        @Nullable Outlook outlook) {
    private static final Comparator<CenterUse> BUSIEST_FIRST = Comparator.<CenterUse>comparingDouble(
                    use -> use.total().share())
            .thenComparingInt(use -> use.total().handovers())
            .reversed()
            .thenComparing(use -> use.center().id());

    /** The summary of a plan that breaks no rule. */
    public static PlanSummary of(Problem problem, Plan plan, PlanFigures figures) {
        long totalWeight =
                problem.orders().stream().mapToLong(order -> order.priority()).sum();
        PlanUse use = PlanUse.of(problem, PlanAccount.of(problem, plan));
        return new PlanSummary(
                problem,
                figures,
                totalWeight,
                use.days(),
                use.centers().stream().sorted(BUSIEST_FIRST).toList(),
                use.yards().stream().filter(yard -> !yard.carriers().isEmpty()).toList(),
                plan.upperBound(),
                Outlook.of(problem, figures, plan.upperBound()));
    }

    /** Whether some deliveries count more than others. */
    boolean hasPriorities() {
        return totalWeight != figures.orders();
    }
}
