package dev.quarterback.bound.capacity;

import java.util.List;
import java.util.OptionalLong;

/**
 * The most that whole orders are worth of which the costs are together within a capacity, by dynamic programming over
 * the capacity in equal steps (R. Bellman, Dynamic Programming, 1957). Costs are rounded down to steps.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class Knapsack {
    /** Orders times steps at most, for the sake of time. */
    private static final long MOST_WORK = 40_000_000;

    private static final int MOST_STEPS = 400_000;

    /** Orders at most, so that what is added to their costs for rounding errors is less than a step in all. */
    private static final long MOST_ORDERS = 500_000;

    /** With fewer, costs are rounded down so far that little is gained. */
    private static final int LEAST_STEPS = 2_000;

    /** Part of a step by which a cost may be below a whole number of them for being one; rounding errors are smaller. */
    private static final double NEARLY = 1e-6;

    private final double step;
    private final long[] best;
    private long always;

    private Knapsack(int steps, double step) {
        this.step = step;
        best = new long[steps + 1];
    }

    /** The most within {@code capacity}; empty when there are too many orders, or nothing costs anything. */
    static OptionalLong of(List<OrderDemand> demands, CapacityMultipliers multipliers, double capacity) {
        long items = demands.stream().mapToLong(Knapsack::items).sum();
        int steps = (int) Math.min(MOST_STEPS, MOST_WORK / Math.max(1, items));
        long orders = demands.stream().mapToLong(OrderDemand::count).sum();
        if (steps < LEAST_STEPS || orders > MOST_ORDERS || !(capacity > 0) || capacity == Double.POSITIVE_INFINITY) {
            return OptionalLong.empty();
        }
        double unit = naturalStep(demands, multipliers);
        boolean isNatural = unit > 0 && capacity / unit + NEARLY < steps;
        Knapsack knapsack = isNatural
                ? new Knapsack((int) (capacity / unit + NEARLY), unit)
                : new Knapsack(steps, capacity / steps);
        demands.forEach(demand -> knapsack.add(demand, multipliers.least(demand)));
        return OptionalLong.of(knapsack.always + knapsack.best[knapsack.best.length - 1]);
    }

    /** Items that stand for alike orders: one, two, four of them, and so on. */
    private static int items(OrderDemand demand) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(demand.count());
    }

    /** The cost of a kg or a position where all costs are whole numbers of it; 0 when there is none. */
    private static double naturalStep(List<OrderDemand> demands, CapacityMultipliers multipliers) {
        double perKg = common(multipliers.perKg());
        double perPosition = common(multipliers.perPosition());
        boolean isByWeight = perPosition == 0
                && demands.stream().allMatch(demand -> demand.weightKg() == Math.rint(demand.weightKg()));
        return perKg == 0 ? Math.max(0, perPosition) : isByWeight ? Math.max(0, perKg) : 0;
    }

    /** The multiplier of all pools; below 0 when they differ. */
    private static double common(double[] multipliers) {
        double first = multipliers.length == 0 ? 0 : multipliers[0];
        for (double multiplier : multipliers) {
            if (multiplier != first) {
                return -1;
            }
        }
        return first;
    }

    private void add(OrderDemand demand, double cost) {
        int left = demand.count();
        for (int together = 1; left > 0; together *= 2) {
            int taken = Math.min(together, left);
            add(taken * demand.worth(), taken * steps(cost));
            left -= taken;
        }
    }

    private long steps(double cost) {
        return (long) Math.floor(Math.min(Integer.MAX_VALUE, cost / step + NEARLY));
    }

    private void add(long worth, long steps) {
        if (steps == 0) {
            always += worth;
        }
        for (int used = best.length - 1; steps > 0 && used >= steps; used--) {
            best[used] = Math.max(best[used], best[used - (int) steps] + worth);
        }
    }
}
