package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.List;
import java.util.Optional;

/**
 * Plans with packages, and tells whether they reach a target.
 *
 * @param before the plan without a package, with its problem
 */
record PackageTrials(ManyPlans plans, ComparedPlan before, int target, PlanOptions options, StopSignal stop) {
    /** Plans with a package; empty when a stop came before. */
    Optional<PackageTrial> planned(Purchase purchase, Plan from) {
        Problem problem = ChangedProblem.of(before.problem(), purchase.change(before.problem()), before.plan());
        Optional<PlanResult> result = plans.plan(List.of(new ManyPlans.Task(problem, options.withFrom(from))), stop)
                .get(0);
        return result.map(found -> new PackageTrial(purchase, problem, found));
    }

    /** Whether it reaches the target and keeps as many appointments as the plan without it. */
    boolean reaches(PackageTrial trial) {
        boolean isKept =
                trial.result().figures().appointmentsKept() >= before.figures().appointmentsKept();
        return isKept && trial.total() >= target;
    }
}
