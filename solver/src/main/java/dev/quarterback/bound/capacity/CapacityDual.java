package dev.quarterback.bound.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What plans are worth at most by the positions and the payload of all trips together.
 *
 * <p>At given multipliers all capacity counts by its multiplier, and each order is delivered when it counts more than it costs: by
 * weak duality no plan is worth more. The multipliers also weigh all capacities up into one, of which no plan uses more
 * than there is: the best whole orders within it are a second bound, see {@link Knapsack}.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class CapacityDual {
    /** Relative error of sums of up to a million numbers, many times over. */
    private static final double ROUNDING = 1e-10;

    /** Pools of all demands at most, for the sake of the linear program's time. */
    private static final long MOST_VARIABLES = 10_000;

    private final List<OrderDemand> demands;
    private final List<TripSupply> supplies;
    private final int pools;

    /**
     * The bound of the orders {@code demands} and the carriers {@code supplies}.
     *
     * @param pools how many pools of capacity there are
     */
    CapacityDual(List<OrderDemand> demands, List<TripSupply> supplies, int pools) {
        this.demands = merged(demands);
        this.supplies = List.copyOf(supplies);
        this.pools = pools;
    }

    private static List<OrderDemand> merged(List<OrderDemand> demands) {
        Map<OrderDemand.Alike, OrderDemand> merged = new LinkedHashMap<>();
        for (OrderDemand demand : demands) {
            merged.merge(
                    demand.alike(),
                    demand,
                    (a, b) ->
                            new OrderDemand(a.count() + b.count(), a.worth(), a.positions(), a.weightKg(), a.pools()));
        }
        return new ArrayList<>(merged.values());
    }

    /** Whether it can be worked out in little time. */
    boolean isSmall() {
        return demands.stream().mapToLong(demand -> demand.pools().length).sum() <= MOST_VARIABLES;
    }

    /** What all orders are worth together. */
    long ofOrders() {
        return demands.stream()
                .mapToLong(demand -> demand.count() * demand.worth())
                .sum();
    }

    /**
     * The least bound that was found.
     *
     * @throws LinkageError when the library for linear programs cannot be loaded
     */
    long best() {
        CapacityMultipliers multipliers = new CapacityProgram(demands, supplies, pools).multipliers();
        double bySum = Math.floor(at(multipliers));
        long least = bySum < ofOrders() ? (long) bySum : ofOrders();
        return Math.min(
                least, Knapsack.of(demands, multipliers, capacity(multipliers)).orElse(least));
    }

    /** What no plan exceeds, by multipliers that are not below 0. */
    double at(CapacityMultipliers multipliers) {
        double value = capacity(multipliers);
        for (OrderDemand demand : demands) {
            value += demand.count() * Math.max(0, demand.worth() - multipliers.least(demand) * (1 - ROUNDING));
        }
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value * (1 + ROUNDING);
    }

    /** What no plan exceeds since orders are whole, by multipliers that are not below 0; empty when it takes too long. */
    OptionalLong byKnapsack(CapacityMultipliers multipliers) {
        return Knapsack.of(demands, multipliers, capacity(multipliers));
    }

    private double capacity(CapacityMultipliers multipliers) {
        double capacity = 0;
        for (TripSupply supply : supplies) {
            capacity += multipliers.most(supply);
        }
        return capacity * (1 + ROUNDING);
    }
}
