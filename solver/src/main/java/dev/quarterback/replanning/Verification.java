package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Verifies what candidates bring: plans each again from the plan, with several seeds.
 *
 * <p>Of the seeds with a change the least counts, of those without one the most, all in the same time. Taken off is
 * what luck makes: the most by which seeds of the same problem differ, with any change or without. So little luck
 * passes for a gain.
 */
final class Verification {
    /** Seeds of each. */
    static final int SEEDS = 3;

    private static final Comparator<PlanResult> BY_DELIVERIES =
            Comparator.comparingInt(result -> result.figures().delivered());

    private final ManyPlans plans;
    private final ComparedPlan before;
    private final PlanOptions options;
    private final StopSignal stop;

    /** The most by which seeds of the same problem differ, of those that were planned so far. */
    private int luck;

    Verification(ManyPlans plans, ComparedPlan before, PlanOptions options, StopSignal stop) {
        this.plans = plans;
        this.before = before;
        this.options = options.withFrom(before.plan());
        this.stop = stop;
    }

    /** The best plan without a change; empty when a stop came before all seeds. */
    Optional<PlanResult> control() {
        Optional<List<PlanResult>> all = complete(planned(before.problem()));
        all.ifPresent(this::noteLuck);
        return all.map(results -> results.stream().max(BY_DELIVERIES).orElseThrow());
    }

    /**
     * Candidates with what they gain over the control, in their order. One is unplanned when a stop came before all its
     * seeds, or when one of them keeps fewer appointments than the control: what it delivers more may be what those
     * have cost.
     */
    List<VerifiedCandidate> verified(List<Candidate> candidates, PlanResult control) {
        List<VerifiedCandidate> compared = new ArrayList<>();
        for (Candidate candidate : candidates) {
            compared.add(compared(candidate, control));
        }
        return compared.stream().map(each -> each.less(luck)).toList();
    }

    /** With what it delivers more than the control, luck included. */
    private VerifiedCandidate compared(Candidate candidate, PlanResult control) {
        Problem changed = changed(candidate.change());
        Optional<List<PlanResult>> all = complete(planned(changed));
        all.ifPresent(this::noteLuck);
        return all.filter(results -> results.stream().allMatch(result -> keepsAsMany(result, candidate, control)))
                .map(results -> results.stream().min(BY_DELIVERIES).orElseThrow())
                .map(least -> new VerifiedCandidate(
                        candidate,
                        least.figures().delivered() - control.figures().delivered(),
                        changed,
                        least))
                .orElse(VerifiedCandidate.unplanned(candidate));
    }

    private void noteLuck(List<PlanResult> seeds) {
        IntSummaryStatistics delivered =
                seeds.stream().mapToInt(result -> result.figures().delivered()).summaryStatistics();
        luck = Math.max(luck, delivered.getMax() - delivered.getMin());
    }

    private static boolean keepsAsMany(PlanResult result, Candidate candidate, PlanResult control) {
        int released = candidate.kind() == Candidate.Kind.RELEASE
                ? candidate.change().operations().size()
                : 0;
        return result.figures().appointmentsKept() >= control.figures().appointmentsKept() - released;
    }

    Problem changed(Change change) {
        return ChangedProblem.of(before.problem(), change, before.plan());
    }

    private List<Optional<PlanResult>> planned(Problem problem) {
        List<ManyPlans.Task> tasks = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            tasks.add(new ManyPlans.Task(problem, options.withSeed(options.seed() + seed)));
        }
        return plans.plan(tasks, stop);
    }

    /** A plan that a stop has cut short had less time than others. */
    private Optional<List<PlanResult>> complete(List<Optional<PlanResult>> results) {
        return stop.isGiven() || results.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(results.stream().map(Optional::orElseThrow).toList());
    }
}
