package dev.quarterback.insight;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import java.util.List;

/** Gives each undelivered order of a plan its reason: what is proven, and otherwise no more than that it is missing. */
public final class Reasons {
    /** The reason of an order that could be delivered as far as is known. */
    public static final String NOT_PLACED = "not placed";

    public Reasons(Problem problem) {}

    /** The same plan with reasons. */
    public Plan explain(Plan plan) {
        List<Undelivered> undelivered = plan.undelivered().stream()
                .map(order -> new Undelivered(order.order(), NOT_PLACED))
                .toList();
        return new Plan(plan.problem(), plan.trips(), plan.deliveries(), undelivered, plan.upperBound());
    }
}
