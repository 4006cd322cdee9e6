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
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes would bring: plans the problem after each, from the plan before.
 *
 * <p>The problem without a change gets the same time. What a plan brings more than that is what the change brings, or
 * luck; time alone brings the rest. With several seeds what luck makes is taken off, as {@link Bottlenecks} do.
 */
public final class WhatIf {
    /** Seeds of each at most. */
    public static final int MOST_SEEDS = 100;

    private static final Scenario CONTROL = new Scenario("no change", Change.of());

    private final ManyPlans plans;

    public WhatIf(ManyPlans plans) {
        this.plans = plans;
    }

    /** The answer with one seed, whose gains are estimates, as {@link #ask(ComparedPlan, List, PlanOptions, int, StopSignal)}. */
    public Optional<WhatIfAnswer> ask(
            ComparedPlan before, List<Scenario> scenarios, PlanOptions options, StopSignal stop) {
        return ask(before, scenarios, options, 1, stop);
    }

    /**
     * The answer; empty when a stop came before the control was planned.
     *
     * @param before the plan to start from, which breaks no rule, with its problem
     * @param options how to plan each, with the same seed, or with this and the next ones
     * @param seeds with how many seeds to plan each
     * @throws dev.quarterback.format.InvalidInputException if a change cannot be applied
     */
    public Optional<WhatIfAnswer> ask(
            ComparedPlan before, List<Scenario> scenarios, PlanOptions options, int seeds, StopSignal stop) {
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new IllegalArgumentException("Seeds (" + seeds + ") not from 1 to " + MOST_SEEDS + ".");
        }
        List<Problem> problems = new ArrayList<>(List.of(before.problem()));
        scenarios.forEach(
                scenario -> problems.add(ChangedProblem.of(before.problem(), scenario.change(), before.plan())));
        List<Optional<SeedPlans>> planned = planned(problems, options.withFrom(before.plan()), seeds, stop);
        return planned.get(0).map(control -> {
            VerifiedGains gains = VerifiedGains.over(
                    control, planned.stream().flatMap(Optional::stream).toList());
            Comparison comparison = new Comparison(before, options, gains, stop);
            List<ScenarioPlan> compared = new ArrayList<>();
            for (int i = 0; i < scenarios.size(); i++) {
                Scenario scenario = scenarios.get(i);
                planned.get(i + 1).ifPresent(each -> compared.add(comparison.of(scenario, each)));
            }
            return new WhatIfAnswer(comparison.ofControl(), compared, seeds, gains.luck());
        });
    }

    /** One plan that a stop has cut short is told all the same; among several it had less time than others. */
    private List<Optional<SeedPlans>> planned(List<Problem> problems, PlanOptions options, int seeds, StopSignal stop) {
        if (seeds > 1) {
            return plans.bySeeds(problems, options, seeds, stop);
        }
        List<Optional<PlanResult>> results = plans.plan(
                problems.stream()
                        .map(problem -> new ManyPlans.Task(problem, options))
                        .toList(),
                stop);
        List<Optional<SeedPlans>> planned = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            planned.add(results.get(i).map(result -> new SeedPlans(problem, List.of(result))));
        }
        return planned;
    }

    /** Holds plans against the one before and those without a change. */
    private record Comparison(ComparedPlan before, PlanOptions options, VerifiedGains gains, StopSignal stop) {
        ScenarioPlan ofControl() {
            SeedPlans control = gains.control();
            Gain none = new Gain(0, 0, 0, 0);
            return plan(CONTROL, control.problem(), control.most(), none, told(control, none, 0));
        }

        ScenarioPlan of(Scenario scenario, SeedPlans planned) {
            Gain gain =
                    Gain.over(gains.control().most().figures(), planned.least().figures());
            return plan(scenario, planned.problem(), planned.least(), gain, told(planned, gain, gains.of(planned)));
        }

        private static ToldGain told(SeedPlans planned, Gain gain, @Nullable Integer verified) {
            return ToldGain.of(planned.results().size(), gain, verified);
        }

        private ScenarioPlan plan(Scenario scenario, Problem problem, PlanResult result, Gain gain, ToldGain told) {
            PlanDifference difference =
                    PlanDifference.between(before, new ComparedPlan(problem, result.plan(), result.figures()));
            return new ScenarioPlan(
                    scenario,
                    problem,
                    FewMoves.warned(problem, options, result, stop),
                    HandoverChanges.of(difference),
                    gain,
                    told);
        }
    }
}
