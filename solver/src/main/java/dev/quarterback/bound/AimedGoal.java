package dev.quarterback.bound;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.price.DualBound;
import java.util.List;

/**
 * A goal of a run, the plan that it is held against, and where its bounds go.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
record AimedGoal(Goal goal, Aim aim, BestBounds bounds) {

    /** The appointments that plans have to keep, as the plan does by now, where that counts. */
    long toKeep() {
        return goal == Goal.DELIVERIES ? aim.plan().appointmentsKept() : 0;
    }

    /** Whether the plan may still be exceeded, as far as is proven. */
    boolean mayBeExceeded() {
        PlanInHand plan = aim.plan();
        ProvenBounds proven = bounds.now();
        return switch (goal) {
            case APPOINTMENTS -> plan.appointmentsKept() < proven.appointments();
            case DELIVERIES -> plan.deliveredWeight() < proven.deliveries(plan.appointmentsKept());
            case VEHICLES -> plan.delivered() < proven.vehicles();
        };
    }

    /** Takes what an evaluation proves. */
    void take(DualBound proven) {
        if (goal == Goal.DELIVERIES) {
            aim.evaluations().accept(proven);
        }
        ProvenBounds now = bounds.now();
        bounds.add(
                goal == Goal.DELIVERIES
                        ? new ProvenBounds(now.appointments(), now.vehicles(), lines(proven))
                        : now.and(goal, (long) Math.floor(proven.atNone())));
    }

    /** The new line when it is the best where the plan is, or for the most appointments; else those there are. */
    private List<ProvenBounds.Line> lines(DualBound proven) {
        long kept = aim.plan().appointmentsKept();
        ProvenBounds now = bounds.now();
        ProvenBounds.Line line = new ProvenBounds.Line(proven.atNone(), proven.perAppointment());
        boolean helps = line.at(kept) < now.deliveries(kept)
                || line.at(now.appointments()) < now.deliveries(now.appointments());
        return helps ? List.of(line) : now.lines();
    }
}
