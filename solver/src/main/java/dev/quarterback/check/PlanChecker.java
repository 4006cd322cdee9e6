package dev.quarterback.check;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.BitSet;

/**
 * Checks a plan against its problem: finds every broken rule and counts what the plan comes to.
 *
 * <p>It trusts nothing but the two: duty times, arrivals, loads and costs are derived again. The plan may come from
 * anywhere and be as wrong as it likes; an entry that makes no sense is a violation and left out of the rest, as
 * {@code tools/verify_plan.py} does it.
 */
public final class PlanChecker {
    private PlanChecker() {}

    /**
     * Checks {@code plan}.
     *
     * @param problem a valid problem, as {@code format} reads it
     * @throws IllegalArgumentException when the problem names a yard, center or model that it does not have
     */
    public static CheckReport check(Problem problem, Plan plan) {
        IndexedProblem indexed = new IndexedProblem(problem);
        Findings findings = new Findings(indexed.days);
        checkProblem(problem, plan, findings);

        PlannedTrips trips = PlannedTrips.check(indexed, plan.trips(), findings);
        Availability.check(indexed, trips, findings);
        long hire = Carriers.check(indexed, trips, findings);
        YardDepartures.check(indexed, trips, findings);

        Tally tally = new Tally(indexed, plan);
        BitSet delivered = new Deliveries(indexed, trips, tally, findings).check(plan.deliveries());
        Completeness.check(indexed, plan.undelivered(), delivered, tally, findings);

        tally.loads.check(trips, findings);
        tally.centerDays.checkHandovers(findings);
        tally.centerDays.checkLots(findings);
        ProvenBound.check(plan.upperBound(), tally, findings);
        return new CheckReport(findings.violations(), tally.figures(trips, hire, delivered));
    }

    private static void checkProblem(Problem problem, Plan plan, Findings findings) {
        if (!plan.problem().equals(problem.name())) {
            findings.add(
                    Rule.PLAN_OF_ANOTHER_PROBLEM,
                    "problem",
                    "the plan is for problem " + plan.problem() + ", this one is " + problem.name());
        }
    }
}
