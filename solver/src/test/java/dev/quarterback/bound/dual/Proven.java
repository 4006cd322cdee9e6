package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;

/** What is proven after some passes, of all orders: also of those that are known to be impossible by themselves. */
final class Proven {
    private static final int PASSES = 60;

    private Proven() {}

    /** The most deliveries, each counted with its priority, after enough passes for a tiny problem. */
    static long deliveries(ProblemBuilder problem) {
        return deliveries(problem, PASSES);
    }

    /** The same after so many passes. */
    static long deliveries(ProblemBuilder problem, int passes) {
        return atMost(problem, Goal.DELIVERIES, passes);
    }

    static long appointments(ProblemBuilder problem) {
        return atMost(problem, Goal.APPOINTMENTS, PASSES);
    }

    private static long atMost(ProblemBuilder builder, Goal goal, int passes) {
        Problem problem = builder.build();
        Ascent ascent = new Ascent(new DualFunction(problem, order -> true), goal, 0, () -> false);
        double least = ascent.prove(() -> false).atNone();
        for (int pass = 0; pass < passes; pass++) {
            ascent.pass(() -> false);
            least = Math.min(least, ascent.prove(() -> false).atNone());
        }
        return (long) Math.floor(least);
    }
}
