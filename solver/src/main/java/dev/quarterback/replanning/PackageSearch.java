package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.Candidate.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the cheapest package of carriers and surge handovers that reaches a target.
 *
 * <p>Units are bought by estimate for their price until planning with them reaches the target; then units are taken away
 * while it is still reached, and at last carriers are hired only for the days that pay. Every package is planned: what is
 * given comes with its plan. A cheaper one may exist.
 */
final class PackageSearch {
    /** Plans that are made at most until no unit more can be taken away. */
    static final int MOST_PLANS = 16;

    /** Plans that are made at most, after these, to hire carriers for fewer days. */
    static final int MOST_FOR_DAYS = 4;

    private static final int MOST_UNITS = 2_000;

    /** Estimates add up to more than all units together bring: so many times what is wanted is bought at first. */
    private static final double MARGIN = 1.2;

    private final PackageTrials trials;
    private final Problem problem;
    private final int target;
    private int made;

    PackageSearch(PackageTrials trials) {
        this.trials = trials;
        problem = trials.before().problem();
        target = trials.target();
    }

    /**
     * The cheapest package that was found; empty when none reaches the target.
     *
     * @param control the plan without a package
     */
    Optional<TargetPackage> cheapest(List<Candidate> candidates, PlanResult control) {
        long missing = target - TargetCount.of(problem, control.figures());
        if (missing <= 0) {
            String text = "nothing: planning on reaches it";
            return Optional.of(new TargetPackage(text, Change.of(), 0, target, target - missing, problem, control));
        }
        List<Candidate> carriers =
                candidates.stream().filter(each -> each.kind() == Kind.CARRIER).toList();
        List<Candidate> offers = candidates.stream()
                .filter(each -> each.kind() == Kind.CARRIER || each.kind() == Kind.HANDOVER)
                .toList();
        Optional<Attempt> reaching = reaching(offers, carriers.isEmpty() ? offers : carriers, missing, control.plan());
        return reaching.map(this::shrunk)
                .map(attempt -> onPayingDays(attempt.trial()))
                .map(trial -> trial.bought(problem, target));
    }

    /** Units that were planned. */
    private record Attempt(Units units, PackageTrial trial) {}

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
            PackageTrial trial = attempt.get().trial();
            from = trial.result().plan();
            before = units.size();
            units = units.upTo(MARGIN * Math.max(1, target - trial.total()), later, MOST_UNITS);
        }
        return Optional.empty();
    }

    /** Takes units away while the target is still reached: halves, quarters, down to single ones, those bought last first. */
    private Attempt shrunk(Attempt reaching) {
        Attempt best = reaching;
        for (int size = best.units().size() / 2; size > 0; size /= 2) {
            int end = best.units().size();
            List<Units> fewer = without(best.units(), size, end);
            while (!fewer.isEmpty()) {
                List<Optional<PackageTrial>> ahead =
                        trials.planned(purchases(fewer), best.trial().result().plan());
                int found = firstReaching(ahead);
                // What was planned ahead of the first that will do is left: so the package does not depend on how many
                // are
                // planned at once.
                int looked = found < 0 ? fewer.size() : found + 1;
                made += looked;
                end -= size * looked;
                if (found >= 0) {
                    best = new Attempt(fewer.get(found), ahead.get(found).orElseThrow());
                }
                fewer = without(best.units(), size, end);
            }
        }
        return best;
    }

    /** The units without so many before the end, then before these, as many lists as may be planned at once. */
    private List<Units> without(Units units, int size, int end) {
        return IntStream.iterate(end, next -> next > 0, next -> next - size)
                .mapToObj(next -> units.without(Math.max(0, next - size), next))
                .filter(fewer -> fewer.size() > 0)
                .limit(Math.min(trials.atOnce(), MOST_PLANS - made))
                .toList();
    }

    /** Which of them is the first that reaches the target; below 0 when none does. */
    private int firstReaching(List<Optional<PackageTrial>> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).filter(trials::reaches).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private List<Purchase> purchases(List<Units> all) {
        return all.stream().map(units -> Purchase.of(problem, units)).toList();
    }

    /**
     * Hires carriers for fewer days while the target is still reached: first without the work whose deliveries are not
     * needed; where there is none, without the work that pays least, in the hope that the rest makes up for it.
     */
    private PackageTrial onPayingDays(PackageTrial reaching) {
        PackageTrial best = reaching;
        for (int plan = 0; plan < MOST_FOR_DAYS; plan++) {
            Trimmed fewer = fewerDays(best);
            Optional<PackageTrial> trial = fewer.purchase().isEmpty()
                            || fewer.purchase().price() >= best.purchase().price()
                    ? Optional.empty()
                    : trials.planned(fewer.purchase(), fewer.plan());
            if (trial.isEmpty() || !trials.reaches(trial.get()) || trial.get().price(problem) >= best.price(problem)) {
                return best;
            }
            best = trial.get();
        }
        return best;
    }

    private Trimmed fewerDays(PackageTrial trial) {
        PayingDays days = new PayingDays(
                problem, trial.purchase(), trial.problem(), trial.result().plan());
        Trimmed needed = days.without(trial.total() - target);
        return needed.purchase().price() < trial.purchase().price()
                ? needed
                : days.withoutLeast().orElse(needed);
    }

    private boolean reaches(Attempt attempt) {
        return trials.reaches(attempt.trial());
    }

    /** Plans with some units; empty when no more plans may be made. */
    private Optional<Attempt> planned(Units units, Plan from) {
        if (made == MOST_PLANS) {
            return Optional.empty();
        }
        made++;
        return trials.planned(Purchase.of(problem, units), from).map(trial -> new Attempt(units, trial));
    }
}
