package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies what candidates bring: plans each again from the plan, with several seeds. */
final class Verification {
    /** Seeds of each. */
    static final int SEEDS = 3;

    private final ManyPlans plans;
    private final ComparedPlan before;
    private final PlanOptions options;
    private final StopSignal stop;

    Verification(ManyPlans plans, ComparedPlan before, PlanOptions options, StopSignal stop) {
        this.plans = plans;
        this.before = before;
        this.options = options.withFrom(before.plan());
        this.stop = stop;
    }

    /** The plans without a change; empty when a stop came before the end of all. */
    Optional<SeedPlans> control() {
        return planned(List.of(before.problem())).get(0);
    }

    /**
     * Candidates with what they gain over the control, in their order. One is unplanned when a stop came before the end of
     * all its seeds, or when its gain cannot be told.
     */
    List<VerifiedCandidate> verified(List<Candidate> candidates, SeedPlans control) {
        List<Optional<SeedPlans>> planned = planned(candidates.stream()
                .map(candidate -> changed(candidate.change()))
                .toList());
        VerifiedGains gains = VerifiedGains.over(
                control, planned.stream().flatMap(Optional::stream).toList());
        List<VerifiedCandidate> verified = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            verified.add(planned.get(i)
                    .map(each -> VerifiedCandidate.of(candidate, gains.of(each), each))
                    .orElse(VerifiedCandidate.unplanned(candidate)));
        }
        return verified;
    }

    Problem changed(Change change) {
        return ChangedProblem.of(before.problem(), change, before.plan());
    }

    private List<Optional<SeedPlans>> planned(List<Problem> problems) {
        return plans.bySeeds(problems, options, SEEDS, stop);
    }
}
