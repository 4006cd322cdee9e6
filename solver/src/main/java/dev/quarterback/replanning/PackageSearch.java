package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.Candidate.Kind;
import dev.quarterback.run.StopSignal;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the cheapest package of carriers and surge handovers that reaches a target.
 *
 * <p>Units are bought by estimate for their price until planning with them reaches the target; then units are taken away
 * while it is still reached. Every package is planned: what is given comes with its plan. A cheaper one may exist.
 */
final class PackageSearch {
    /** Plans that are made at most. */
    static final int MOST_PLANS = 16;

    private static final int MOST_UNITS = 2_000;

    /** Estimates add up to more than all units together bring: so many times what is wanted is bought at first. */
    private static final double MARGIN = 1.2;

    private final ManyPlans plans;
    private final ComparedPlan before;
    private final PlanOptions options;
    private final StopSignal stop;
    private final int target;
    private int made;

    PackageSearch(ManyPlans plans, ComparedPlan before, int target, PlanOptions options, StopSignal stop) {
        this.plans = plans;
        this.before = before;
        this.target = target;
        this.options = options;
        this.stop = stop;
    }

    /**
     * The cheapest package that was found; empty when none reaches the target.
     *
     * @param control the plan without a package
     */
    Optional<TargetPackage> cheapest(List<Candidate> candidates, PlanResult control) {
        long missing = target - TargetCount.of(before.problem(), control.figures());
        if (missing <= 0) {
            String text = "nothing: planning on reaches it";
            return Optional.of(
                    new TargetPackage(text, Change.of(), 0, target, target - missing, before.problem(), control));
        }
        List<Candidate> carriers =
                candidates.stream().filter(each -> each.kind() == Kind.CARRIER).toList();
        List<Candidate> offers = candidates.stream()
                .filter(each -> each.kind() == Kind.CARRIER || each.kind() == Kind.HANDOVER)
                .toList();
        Optional<Attempt> reaching = reaching(offers, carriers.isEmpty() ? offers : carriers, missing, control.plan());
        return reaching.map(this::shrunk).map(attempt -> attempt.bought(target));
    }

    /** Units that were planned. */
    private record Attempt(Units units, Problem problem, PlanResult result) {
        long total() {
            return TargetCount.of(problem, result.figures());
        }

        TargetPackage bought(int target) {
            return new TargetPackage(units.text(), units.change(), units.price(), target, total(), problem, result);
        }
    }

    /**
     * Buys until the target is reached: of everything at first, then of carriers alone, since handovers help only where
     * there are vehicles; empty when that does not help or no more may be planned.
     */
    private Optional<Attempt> reaching(List<Candidate> all, List<Candidate> later, long missing, Plan start) {
        Units units = new Units(List.of()).upTo(MARGIN * missing, all, MOST_UNITS);
        Plan from = start;
        int before = 0;
        while (units.size() > before) {
            Optional<Attempt> attempt = planned(units, from);
            if (attempt.isEmpty() || reaches(attempt.get())) {
                return attempt;
            }
            from = attempt.get().result().plan();
            before = units.size();
            units = units.upTo(MARGIN * Math.max(1, target - attempt.get().total()), later, MOST_UNITS);
        }
        return Optional.empty();
    }

    /** Takes units away while the target is still reached: halves, quarters, down to single ones, those bought last first. */
    private Attempt shrunk(Attempt reaching) {
        Attempt best = reaching;
        for (int size = best.units().size() / 2; size > 0; size /= 2) {
            for (int end = best.units().size(); end > 0; end -= size) {
                Units fewer = best.units().without(Math.max(0, end - size), end);
                Optional<Attempt> attempt = fewer.size() == 0
                        ? Optional.empty()
                        : planned(fewer, best.result().plan());
                if (attempt.isPresent() && reaches(attempt.get())) {
                    best = attempt.get();
                }
            }
        }
        return best;
    }

    private boolean reaches(Attempt attempt) {
        boolean isKept = attempt.result().figures().appointmentsKept()
                >= before.figures().appointmentsKept();
        return isKept && attempt.total() >= target;
    }

    /** Plans with some units; empty when no more plans may be made. */
    private Optional<Attempt> planned(Units units, Plan from) {
        if (made == MOST_PLANS) {
            return Optional.empty();
        }
        made++;
        Problem problem = ChangedProblem.of(before.problem(), units.change(), before.plan());
        return plans.plan(List.of(new ManyPlans.Task(problem, options.withFrom(from))), stop)
                .get(0)
                .map(result -> new Attempt(units, problem, result));
    }
}
