package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;

/** What is proven after some passes, of all orders: also of those that are known to be impossible by themselves. */
public final class Proven {
    private static final int PASSES = 60;

    private Proven() {}

    /** The most deliveries, each counted with its priority, after enough passes for a tiny problem. */
    public static long deliveries(ProblemBuilder problem) {
        return deliveries(problem, PASSES);
    }

    /** The same after so many passes. */
    public static long deliveries(ProblemBuilder problem, int passes) {
        return atMost(problem, Goal.DELIVERIES, passes);
    }

    public static long appointments(ProblemBuilder problem) {
        return atMost(problem, Goal.APPOINTMENTS, PASSES);
    }

    private static long atMost(ProblemBuilder builder, Goal goal, int passes) {
        Problem problem = builder.build();
        DualDescent descent = new DualDescent(new LagrangianDual(problem, order -> true), goal, 0, () -> false);
        double least = descent.bound(() -> false).atNone();
        for (int pass = 0; pass < passes; pass++) {
            descent.pass(() -> false);
            least = Math.min(least, descent.bound(() -> false).atNone());
        }
        return (long) Math.floor(least);
    }
}
