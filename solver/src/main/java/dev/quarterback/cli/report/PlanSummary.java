package dev.quarterback.cli.report;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sound plan comes to and what it uses, for those who have to carry it out.
 *
 * @param totalWeight the orders of the problem, each counted with its priority
 * @param days every planning day in turn
 * @param centers every center, the busiest first
 * @param yards every yard that has carriers, in the problem's order
 * @param outlook where month and quarter will land; null when the problem says nothing about the quarter so far
 */
public record PlanSummary(
        Problem problem,
        PlanFigures figures,
        long totalWeight,
        List<DayUse> days,
        List<CenterUse> centers,
        List<YardUse> yards,
        @Nullable Outlook outlook) {

    /** The summary of a plan that breaks no rule. */
    public static PlanSummary of(Problem problem, Plan plan, PlanFigures figures) {
        long totalWeight =
                problem.orders().stream().mapToLong(order -> order.priority()).sum();
        HandoverCounts handovers = new HandoverCounts(problem, plan);
        TripCounts trips = new TripCounts(problem, plan);
        return new PlanSummary(
                problem,
                figures,
                totalWeight,
                handovers.days(trips),
                handovers.centers(),
                trips.yards(),
                Outlook.of(problem, plan));
    }
}
