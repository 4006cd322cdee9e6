package dev.quarterback;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.Reasons;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;

/** Plans deliveries: the façade over search, checker and reasons. Safe for use by several threads. */
public final class DeliveryPlanner {

    /**
     * The best plan that is found for a problem in the time given.
     *
     * @param listener is told of better plans meanwhile
     * @param stop ends planning early with the best plan so far
     * @throws IllegalStateException when the checker refuses the plan or counts other figures than the search, which
     *     is a fault of this program
     */
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        PlanningClock clock = new PlanningClock();
        ProgressRelay relay = new ProgressRelay(clock, listener);
        PlanSearch search = new PlanSearch(problem);
        FoundPlan found = new SideBySide(search, relay, stop).run(searchOptions(options, clock), options.threads());
        Plan plan = new Reasons(problem).explain(found.plan());
        CheckReport report = PlanChecker.check(problem, plan);
        requireSound(report, found);
        Duration firstPlan = relay.firstPlanAfter();
        return new PlanResult(
                plan,
                report.figures(),
                firstPlan == null ? clock.elapsed() : firstPlan,
                clock.elapsed(),
                found.moves());
    }

    /** Time runs from the start of planning, of which preparing the problem has used up a part. */
    private static SearchOptions searchOptions(PlanOptions options, PlanningClock clock) {
        Duration time = options.time();
        return new SearchOptions(
                time == null ? null : time.minus(clock.elapsed()),
                options.steps(),
                options.seed(),
                options.strategy() == PlanOptions.Strategy.FIRST_COME,
                options.from());
    }

    /** Holds a found plan against what the checker says of it. */
    static void requireSound(CheckReport report, FoundPlan found) {
        if (!report.isSound()) {
            throw new IllegalStateException("The plan found breaks a rule ("
                    + report.violations().get(0) + " and "
                    + (report.violations().size() - 1) + " more).");
        }
        boolean same = report.figures().appointmentsKept() == found.worth().appointmentsKept()
                && report.figures().deliveredWeight() == found.worth().deliveredWeight()
                && report.figures().cost() == found.worth().cost();
        if (!same) {
            throw new IllegalStateException(
                    "The search scored (" + found.worth() + ") what the checker counts as (" + report.figures() + ").");
        }
    }
}
