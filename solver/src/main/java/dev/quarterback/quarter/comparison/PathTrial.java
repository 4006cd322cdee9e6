package dev.quarterback.quarter.comparison;

import dev.quarterback.BoundResult;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryChecker;
import dev.quarterback.history.HistoryFault;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.comparison.OutcomeStore.Kept;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plays a policy on a path, or looks back on a path: the parts of a comparison, each of which always comes out the same. */
public final class PathTrial {
    private final PlanMaker planner;
    private final OrdersBound bound;
    private final ComparisonOptions options;

    /**
     * Trials with the same options.
     *
     * @param planner plans mornings and hindsight, without a bound
     */
    public PathTrial(PlanMaker planner, OrdersBound bound, ComparisonOptions options) {
        this.planner = planner;
        this.bound = bound;
        this.options = options;
    }

    /** What was possible on a path, with the plan that was found. */
    record LookedBack(HindsightOutcome outcome, Plan plan) {}

    /** What a policy comes to on a path; empty when it was stopped. */
    Optional<Kept> play(Problem quarter, SamplePath path, PolicyKind policy, StopSignal stop) {
        if (stop.isGiven()) {
            return Optional.empty();
        }
        History history = new Simulation(planner, options.simulation())
                .run(quarter, path, policy, SimulationListener.NONE, stop)
                .history();
        if (history.days().size() < quarter.days()) {
            return Optional.empty();
        }
        requireSound(HistoryChecker.check(quarter, path, history));
        Plan plan = PlanOfHistory.of(quarter, history);
        requireSound(PlanChecker.check(Hindsight.relaxed(quarter, path), plan));
        return Optional.of(new Kept(PolicyOutcome.of(HistoryTally.of(quarter, path, history)), plan));
    }

    /**
     * What was possible on a path; empty when it was stopped.
     *
     * @param played what policies came to there, at least one: the search starts from the most deliveries
     */
    Optional<LookedBack> lookBack(Problem quarter, SamplePath path, List<Kept> played, StopSignal stop) {
        if (stop.isGiven()) {
            return Optional.empty();
        }
        Optional<Plan> start = played.stream()
                .max(Comparator.comparingInt(kept -> kept.outcome().delivered()))
                .map(Kept::plan);
        PlanOptions search = PlanOptions.defaults()
                .withStepsOnly(options.hindsightSteps())
                .withSeed(options.simulation().seed())
                .withFrom(start.orElse(null));
        PlanResult result = planner.plan(Hindsight.planned(quarter, path), search, PlanListener.NONE, stop);
        Problem relaxed = Hindsight.relaxed(quarter, path);
        requireSound(PlanChecker.check(relaxed, result.plan()));
        BoundResult proven =
                bound.prove(relaxed, options.boundSteps(), result.figures().delivered(), stop);
        if (stop.isGiven()) {
            return Optional.empty(); // What was ended early is another result each time.
        }
        List<String> warnings = new ArrayList<>(result.warnings());
        warnings.addAll(proven.warnings());
        ProvenBounds bounds = proven.bounds();
        int most = bounds == null
                ? quarter.orders().size()
                : (int) Math.min(quarter.orders().size(), bounds.vehicles());
        return Optional.of(
                new LookedBack(new HindsightOutcome(most, result.figures().delivered(), warnings), result.plan()));
    }

    private static void requireSound(List<HistoryFault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The history breaks rules, " + faults.size() + " times in all, first (" + faults.get(0) + ").");
        }
    }

    /** That the bound holds rests on it. */
    private static void requireSound(CheckReport report) {
        if (!report.isSound()) {
            throw new IllegalStateException(
                    "In hindsight a plan breaks a rule (" + report.violations().get(0) + ").");
        }
    }
}
