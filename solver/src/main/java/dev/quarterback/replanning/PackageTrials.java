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
import java.util.stream.IntStream;

/**
 * Plans with packages, and tells whether they reach a target.
 *
 * @param before the plan without a package, with its problem
 */
record PackageTrials(ManyPlans plans, ComparedPlan before, int target, PlanOptions options, StopSignal stop) {
    /** Plans with a package; empty when a stop came before. */
    Optional<PackageTrial> planned(Purchase purchase, Plan from) {
        return planned(List.of(purchase), from).get(0);
    }

    /** Plans with each package, in their order; empty for one that a stop came before. */
    List<Optional<PackageTrial>> planned(List<Purchase> purchases, Plan from) {
        List<Problem> problems = purchases.stream()
                .map(purchase -> ChangedProblem.of(before.problem(), purchase.change(before.problem()), before.plan()))
                .toList();
        List<Optional<PlanResult>> results = plans.plan(
                problems.stream()
                        .map(problem -> new ManyPlans.Task(problem, options.withFrom(from)))
                        .toList(),
                stop);
        return IntStream.range(0, purchases.size())
                .mapToObj(i -> results.get(i).map(found -> new PackageTrial(purchases.get(i), problems.get(i), found)))
                .toList();
    }

    /** How many packages are planned at once. */
    int atOnce() {
        return plans.atOnce();
    }

    /** Whether it reaches the target and keeps as many appointments as the plan without it. */
    boolean reaches(PackageTrial trial) {
        boolean isKept =
                trial.result().figures().appointmentsKept() >= before.figures().appointmentsKept();
        return isKept && trial.total() >= target;
    }
}
