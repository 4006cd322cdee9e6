package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what changes would bring: plans the problem after each, from the plan before.
 *
 * <p>The problem without a change gets the same time. What a plan brings more than that is what the change brings; time
 * alone brings the rest.
 */
public final class WhatIf {
    private static final Scenario CONTROL = new Scenario("no change", Change.of());

    private final ManyPlans plans;

    public WhatIf(ManyPlans plans) {
        this.plans = plans;
    }

    /**
     * The answer; empty when a stop came before the control was planned.
     *
     * @param before the plan to start from, which breaks no rule, with its problem
     * @param options how to plan each, with the same seed
     * @throws dev.quarterback.format.InvalidInputException if a change cannot be applied
     */
    public Optional<WhatIfAnswer> ask(
            ComparedPlan before, List<Scenario> scenarios, PlanOptions options, StopSignal stop) {
        List<Scenario> all = new ArrayList<>(List.of(CONTROL));
        all.addAll(scenarios);
        List<ManyPlans.Task> tasks = new ArrayList<>();
        for (Scenario scenario : all) {
            Problem changed = ChangedProblem.of(before.problem(), scenario.change(), before.plan());
            tasks.add(new ManyPlans.Task(changed, options.withFrom(before.plan())));
        }
        List<Optional<PlanResult>> results = plans.plan(tasks, stop);
        if (results.get(0).isEmpty()) {
            return Optional.empty();
        }
        PlanResult control = results.get(0).get();
        List<ScenarioPlan> planned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Scenario scenario = all.get(i);
            Problem problem = tasks.get(i).problem();
            results.get(i)
                    .map(result -> FewMoves.warned(problem, options, result, stop))
                    .ifPresent(result -> planned.add(compared(before, scenario, problem, result, control)));
        }
        return Optional.of(new WhatIfAnswer(planned.get(0), planned.subList(1, planned.size())));
    }

    private static ScenarioPlan compared(
            ComparedPlan before, Scenario scenario, Problem problem, PlanResult result, PlanResult control) {
        PlanDifference difference =
                PlanDifference.between(before, new ComparedPlan(problem, result.plan(), result.figures()));
        return new ScenarioPlan(
                scenario,
                problem,
                result,
                HandoverChanges.of(difference),
                Gain.over(control.figures(), result.figures()));
    }
}
