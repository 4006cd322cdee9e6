package dev.quarterback.bound.price;

import java.util.Arrays;

/**
 * How much larger or smaller than usual the step size of each constraint is: it grows as long as the constraint stays on one
 * side of its limit, since its multiplier has far to go then, and shrinks when it changes sides.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class StepFactors {
    private static final double LARGER = 1.1;
    private static final double SMALLER = 0.5;
    private static final double LEAST = 0.3;
    private static final double MOST = 50;

    /** That of orders that cover an appointment, whose multipliers have by far the longest way to go. */
    private static final double MOST_OF_COVERS = 10_000;

    private final double[] factors;

    /** Of each constraint what was used beyond its limit the time before. */
    private final double[] before;

    StepFactors(int constraints) {
        factors = new double[constraints];
        Arrays.fill(factors, 1);
        before = new double[constraints];
    }

    /** The same of other constraints; each resource keeps the factor of the constraint that it was in. */
    StepFactors regrouped(Aggregation from, Aggregation to) {
        StepFactors result = new StepFactors(to.limits.length);
        for (int resource = 0; resource < to.of.length; resource++) {
            result.factors[to.of[resource]] = factors[from.of[resource]];
        }
        return result;
    }

    double of(int constraint) {
        return factors[constraint];
    }

    /** Takes what is used beyond each limit by now; where that is less than all and free, nothing changes. */
    void adapt(AugmentedLagrangian lagrangian) {
        for (int i = 0; i < factors.length; i++) {
            double now = lagrangian.excess[i];
            if (!lagrangian.isSlack(i)) {
                if (now * before[i] > 0) {
                    double most = lagrangian.isEquation(i) ? MOST_OF_COVERS : MOST;
                    factors[i] = Math.min(most, factors[i] * LARGER);
                } else if (now * before[i] < 0) {
                    factors[i] = Math.max(LEAST, factors[i] * SMALLER);
                }
            }
            before[i] = now;
        }
    }
}
