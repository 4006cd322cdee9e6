package dev.quarterback.replanning.edited;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.Reasons;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.util.Objects;

/**
 * Plans around edits: they are locked while the search runs, and the plan that comes out is one of the problem without
 * these locks, so that its figures count none of them as an appointment or leave a trip out.
 *
 * <p>What is proven of plans with the locks says nothing of others, so the plan has no bound.
 */
final class AroundEdits implements PlanMaker {
    private static final String TAKEN_OUT = Reasons.NOT_PLACED + ": its row was deleted by hand";

    private final PlanMaker planner;
    private final EditLocks locks;

    AroundEdits(PlanMaker planner, EditLocks locks) {
        this.planner = planner;
        this.locks = locks;
    }

    @Override
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        Plan from = Objects.requireNonNull(options.from(), "edits are those of a plan");
        LockedProblem locked = LockedProblem.of(problem, from, locks);
        PlanResult result = planner.plan(locked.problem(), options.withFrom(locked.start()), listener, stop);
        Plan plan = explained(problem, Repair.of(problem, locked.unlocked(result.plan())));
        CheckReport report = PlanChecker.check(problem, plan);
        if (!report.isSound()) {
            throw new IllegalStateException("The plan around edits breaks rules: " + report.violations());
        }
        return new PlanResult(
                plan,
                report.figures(),
                null,
                result.firstPlanAfter(),
                result.elapsed(),
                result.moves(),
                result.warnings());
    }

    private Plan explained(Problem problem, Plan plan) {
        Plan explained = new Reasons(problem).explain(plan);
        return new Plan(
                explained.problem(),
                explained.trips(),
                explained.deliveries(),
                explained.undelivered().stream()
                        .map(entry -> locks.takenOut().contains(entry.order())
                                ? new Undelivered(entry.order(), ReasonCode.NOT_PLACED, TAKEN_OUT, null)
                                : entry)
                        .toList(),
                null);
    }
}
