package dev.quarterback.bound.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What plans are worth at most by the positions and the payload of all trips together.
 *
 * <p>At given multipliers each unit of capacity is sold, and each order is delivered when it counts more than it costs: by
 * weak duality no plan is worth more. The multipliers also weigh all capacities up into one, of which no plan uses more
 * than there is: the best whole orders within it are a second bound, see {@link Knapsack}.
 */
public final class CapacityBound {
    /** Relative error of sums of up to a million numbers, many times over. */
    private static final double ROUNDING = 1e-10;

    /** Pools of all demands at most, for the sake of the linear program's time. */
    private static final long MOST_VARIABLES = 10_000;

    private final List<Demand> demands;
    private final List<Shift> shifts;
    private final int pools;

    /**
     * The bound of the orders {@code demands} and the carriers {@code shifts}.
     *
     * @param pools how many pools of capacity there are
     */
    public CapacityBound(List<Demand> demands, List<Shift> shifts, int pools) {
        this.demands = merged(demands);
        this.shifts = List.copyOf(shifts);
        this.pools = pools;
    }

    private static List<Demand> merged(List<Demand> demands) {
        Map<Demand.Alike, Demand> merged = new LinkedHashMap<>();
        for (Demand demand : demands) {
            merged.merge(
                    demand.alike(),
                    demand,
                    (a, b) -> new Demand(a.count() + b.count(), a.worth(), a.positions(), a.weightKg(), a.pools()));
        }
        return new ArrayList<>(merged.values());
    }

    /** Whether it can be worked out in little time. */
    public boolean isSmall() {
        return demands.stream().mapToLong(demand -> demand.pools().length).sum() <= MOST_VARIABLES;
    }

    /** What all orders are worth together. */
    public long ofOrders() {
        return demands.stream()
                .mapToLong(demand -> demand.count() * demand.worth())
                .sum();
    }

    /**
     * The least bound that was found.
     *
     * @throws LinkageError when the library for linear programs cannot be loaded
     */
    public long best() {
        Multipliers multipliers = new CapacityProgram(demands, shifts, pools).multipliers();
        double bySum = Math.floor(at(multipliers));
        long least = bySum < ofOrders() ? (long) bySum : ofOrders();
        return Math.min(
                least, Knapsack.of(demands, multipliers, capacity(multipliers)).orElse(least));
    }

    /** What no plan exceeds, by multipliers that are not below 0. */
    public double at(Multipliers multipliers) {
        double value = capacity(multipliers);
        for (Demand demand : demands) {
            value += demand.count() * Math.max(0, demand.worth() - multipliers.least(demand) * (1 - ROUNDING));
        }
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value * (1 + ROUNDING);
    }

    /** What no plan exceeds since orders are whole, by multipliers that are not below 0; empty when it takes too long. */
    OptionalLong byKnapsack(Multipliers multipliers) {
        return Knapsack.of(demands, multipliers, capacity(multipliers));
    }

    private double capacity(Multipliers multipliers) {
        double capacity = 0;
        for (Shift shift : shifts) {
            capacity += multipliers.most(shift);
        }
        return capacity * (1 + ROUNDING);
    }
}
