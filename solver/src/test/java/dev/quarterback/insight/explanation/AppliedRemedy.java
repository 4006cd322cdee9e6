package dev.quarterback.insight.explanation;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;

/** A remedy put into problem and plan as docs/reasons.md tells others to do it. */
record AppliedRemedy(Problem problem, Plan plan) {
    static AppliedRemedy of(Remedy remedy, Problem problem, Plan plan) {
        return new AppliedRemedy(changed(problem, remedy), remedy.applyTo(plan));
    }

    private static Problem changed(Problem problem, Remedy remedy) {
        try {
            return ChangedProblem.of(problem, remedy.change(), null);
        } catch (InvalidInputException e) {
            throw new AssertionError(remedy + ": " + e.lines(), e);
        }
    }

    boolean isSound() {
        return PlanChecker.check(problem, plan).isSound();
    }

    boolean delivers(String order) {
        return plan.deliveries().stream().anyMatch(delivery -> delivery.order().equals(order));
    }
}
