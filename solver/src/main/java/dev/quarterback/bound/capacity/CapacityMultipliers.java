package dev.quarterback.bound.capacity;

/**
 * What a position and a kg of each pool of capacity cost; any that are not below 0 prove a bound.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 *
 * @param perPosition by pool
 * @param perKg by pool
 */
record CapacityMultipliers(double[] perPosition, double[] perKg) {
    /** What {@code positions} and {@code weightKg} cost from a pool. */
    double cost(int pool, double positions, double weightKg) {
        return perPosition[pool] * positions + perKg[pool] * weightKg;
    }

    /** The least that an order's vehicle costs from the pools that can carry it. */
    double least(OrderDemand demand) {
        double least = demand.needsCarrier() ? Double.POSITIVE_INFINITY : 0;
        for (int pool : demand.pools()) {
            least = Math.min(least, cost(pool, demand.positions(), demand.weightKg()));
        }
        return least;
    }

    /** What the capacity of all trips that carriers can make costs at most. */
    double most(TripSupply supply) {
        double[] ofDay = new double[supply.days()];
        for (int day = 0; day < ofDay.length; day++) {
            int pool = supply.poolOf()[day];
            ofDay[day] = pool == TripSupply.NONE ? 0 : cost(pool, (double) supply.positions(), supply.payloadKg());
        }
        return supply.carriers() * new Rosters(supply).most(ofDay);
    }
}
