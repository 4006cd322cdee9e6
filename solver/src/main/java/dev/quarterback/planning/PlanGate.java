package dev.quarterback.planning;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.CheckedPlan;
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
        requireSound(report, found);
        return new CheckedPlan(plan, report.figures());
    }

    /** Holds a found plan against what the checker says of it. */
    static void requireSound(CheckReport report, FoundPlan found) {
        if (!report.isSound()) {
            throw new IllegalStateException("The plan found breaks a rule ("
                    + report.violations().get(0) + " and "
                    + (report.violations().size() - 1) + " more).");
        }
        boolean same = report.figures().appointmentsKept() == found.worth().appointmentsKept()
                && report.figures().deliveredWeight() == found.worth().deliveredWeight()
                && report.figures().cost() == found.worth().cost();
        if (!same) {
            throw new IllegalStateException(
                    "The search scored (" + found.worth() + ") what the checker counts as (" + report.figures() + ").");
        }
    }
}
