package dev.quarterback.generate;

import dev.quarterback.problem.Problem;

/**
 * Makes synthetic problems of any size.
 *
 * <p>Carriers, handovers and lots grow with the orders, so that a kind is as hard with a thousand orders as with a
 * million. Below five orders for each center of the map, fewer centers are used, and only the yards near them.
 */
public final class ProblemGenerator {

    /** The orders of the largest problem that is made. */
    public static final int MOST_ORDERS = 5_000_000;

    /**
     * A problem of {@code kind}, the same whenever kind, number of orders and seed are the same.
     *
     * @param orders from 1 to {@link #MOST_ORDERS}
     * @throws IllegalArgumentException when the number of orders is not
     */
    public Problem generate(Kind kind, int orders, long seed) {
        if (orders < 1 || orders > MOST_ORDERS) {
            throw new IllegalArgumentException("Orders (" + orders + ") not from 1 to " + MOST_ORDERS + ".");
        }
        String name = kind.id() + "-" + orders + "-" + seed;
        return kind == Kind.ROLLED
                ? RolledWeek.of(name, Traits.of(kind), orders, seed)
                : ProblemDraw.problem(name, Traits.of(kind), null, orders, seed);
    }
}
