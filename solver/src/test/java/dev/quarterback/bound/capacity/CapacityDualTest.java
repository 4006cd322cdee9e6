package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Orders share the capacity of a few trips, each with a pool of its own. */
class CapacityDualTest {
    private static final int PROBLEMS = 50;
    private static final int[] NO_CYCLE = {Integer.MAX_VALUE};

    private record Small(List<OrderDemand> demands, List<TripSupply> trips) {
        static Small random(Random random) {
            int pools = 1 + random.nextInt(3);
            List<OrderDemand> demands = new ArrayList<>();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                int[] from = IntStream.range(0, pools)
                        .filter(pool -> random.nextInt(4) > 0)
                        .toArray();
                int weight = 1 + random.nextInt(30);
                demands.add(new OrderDemand(1, 1 + random.nextInt(40), 1 + random.nextInt(3), weight / 3.0, from));
            }
            List<TripSupply> trips = IntStream.range(0, pools)
                    .mapToObj(pool -> trip(pool, 1 + random.nextInt(7), random.nextInt(60) / 3.0))
                    .toList();
            return new Small(demands, trips);
        }

        CapacityDual bound() {
            return new CapacityDual(demands, trips, trips.size());
        }

        /** The best of all ways to share out the orders. */
        long optimum() {
            double[] positions = new double[trips.size()];
            double[] weight = new double[trips.size()];
            return optimum(0, positions, weight);
        }

        private long optimum(int next, double[] positions, double[] weight) {
            if (next == demands.size()) {
                return 0;
            }
            OrderDemand demand = demands.get(next);
            long rest = optimum(next + 1, positions, weight);
            if (!demand.needsCarrier()) {
                return rest + demand.worth();
            }
            long best = rest;
            for (int pool : demand.pools()) {
                TripSupply trip = trips.get(pool);
                positions[pool] += demand.positions();
                weight[pool] += demand.weightKg();
                if (positions[pool] <= trip.positions() && weight[pool] <= trip.payloadKg() + 1e-9) {
                    best = Math.max(best, demand.worth() + optimum(next + 1, positions, weight));
                }
                positions[pool] -= demand.positions();
                weight[pool] -= demand.weightKg();
            }
            return best;
        }
    }

    private static TripSupply trip(int pool, int positions, double payloadKg) {
        return new TripSupply(
                1, positions, payloadKg + 1e-6, new int[] {pool}, new int[] {1}, 1, 1, NO_CYCLE, NO_CYCLE);
    }

    @Test
    void noMultipliersProveLessThanIsPossible() {
        Random random = new Random(0);
        for (int i = 0; i < PROBLEMS; i++) {
            Small small = Small.random(random);
            long optimum = small.optimum();
            for (int trial = 0; trial < 20; trial++) {
                double scale = Math.pow(10, random.nextInt(5) - 2);
                int pools = small.trips.size();
                CapacityMultipliers multipliers = new CapacityMultipliers(
                        random.doubles(pools, 0, scale).toArray(),
                        random.doubles(pools, 0, random.nextInt(2) * scale + 1e-300)
                                .toArray());

                assertThat(small.bound().at(multipliers)).as(small.toString()).isGreaterThanOrEqualTo((double) optimum);
                assertThat(small.bound().byKnapsack(multipliers).orElse(optimum))
                        .as(small.toString())
                        .isGreaterThanOrEqualTo(optimum);
            }
        }
    }

    @Test
    void theBestIsNeverBelowTheOptimumAndMostlyNearIt() {
        Random random = new Random(1);
        double bounds = 0;
        double optima = 0;
        for (int i = 0; i < PROBLEMS; i++) {
            Small small = Small.random(random);
            long best = small.bound().best();

            assertThat(best).as(small.toString()).isGreaterThanOrEqualTo(small.optimum());
            bounds += best;
            optima += small.optimum();
        }
        assertThat(bounds / optima).isLessThan(1.1);
    }

    @Test
    void wholeOrdersFillOneCapacity() {
        // A part of the third order would make it 13.
        List<OrderDemand> demands =
                List.of(new OrderDemand(2, 5, 1, 50, new int[] {0}), new OrderDemand(1, 4, 1, 50, new int[] {0}));

        assertThat(new CapacityDual(demands, List.of(trip(0, 9, 149)), 1).best())
                .isEqualTo(10);
        assertThat(new CapacityDual(demands, List.of(trip(0, 9, 150)), 1).best())
                .isEqualTo(14);
    }

    @Test
    void ordersThatNeedNoCarrierCountInFull() {
        List<OrderDemand> demands = List.of(new OrderDemand(3, 7, 1, 50, new int[0]));

        assertThat(new CapacityDual(demands, List.of(), 0).best()).isEqualTo(21);
    }
}
