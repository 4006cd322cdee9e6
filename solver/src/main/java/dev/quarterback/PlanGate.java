package dev.quarterback;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.Reasons;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.FoundPlan;
import org.jspecify.annotations.Nullable;

/** The way that found plans leave the engine: each gets its reasons and has to pass the checker. */
final class PlanGate {
    private final Problem problem;
    private @Nullable Reasons reasons;

    PlanGate(Problem problem) {
        this.problem = problem;
    }

    /**
     * Lets a plan pass; one at a time, since reasons are not safe for several threads.
     *
     * @throws IllegalStateException when the checker refuses the plan or counts other figures than the search
     */
    synchronized CheckedPlan pass(FoundPlan found) {
        if (reasons == null) {
            reasons = new Reasons(problem);
        }
        Plan plan = reasons.explain(found.plan());
        CheckReport report = PlanChecker.check(problem, plan);
        DeliveryPlanner.requireSound(report, found);
        return new CheckedPlan(plan, report.figures());
    }
}
