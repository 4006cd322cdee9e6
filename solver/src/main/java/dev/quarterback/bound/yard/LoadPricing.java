package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.VehicleTypes;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import java.util.Arrays;

/**
 * The knapsack of a trip: finds the load of the largest reduced profit within positions and payload, of the vehicles that
 * wait for the trip's stops.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class LoadPricing {
    private final VehicleTypes types;
    private final YardFacts yard;
    private final BestVehicles vehicles;
    private final MaximalLoads[] maximal;
    private final int most;
    private final Memory memory;
    private int stops;
    private int prefixCount;
    private MaximalLoads loads;
    private int picked;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private final int[] lists = new int[Routes.MOST_STOPS];
        private final int[] heads = new int[Routes.MOST_STOPS];

        /** Of each type: how many vehicles there are, and which. */
        private final int[] count;

        private final int[][] entries;

        /** Of each type in a row of its own: the profits of the first so many vehicles together. */
        private final double[] sum;

        /** The profits of the first so many vehicles of all types together. */
        private final double[] prefix;

        /** Of each order the round in which it was taken last. */
        private final int[] takenIn;

        private int round;

        Memory(PricingModel model) {
            int types = model.facts().types().count();
            int most = model.mostVehicles();
            count = new int[types];
            entries = new int[types][most];
            sum = new double[types * (most + 1)];
            prefix = new double[most + 1];
            takenIn = new int[model.facts().orders().count()];
        }
    }

    /**
     * The pricing of loads.
     *
     * @param maximal of each capacity of the yard, of which there is at least one
     */
    LoadPricing(PricingModel model, YardFacts yard, BestVehicles vehicles, MaximalLoads[] maximal, Memory memory) {
        types = model.facts().types();
        most = model.mostVehicles();
        this.yard = yard;
        this.vehicles = vehicles;
        this.maximal = maximal;
        this.memory = memory;
        loads = maximal[0];
    }

    /** Starts with a trip that has no stop. */
    void begin() {
        stops = 0;
    }

    /** Adds the vehicles of a list; none for {@link BestVehicles#NONE}. */
    void addStop(int list) {
        if (list >= 0) {
            memory.lists[stops++] = list;
        }
    }

    boolean isEmpty() {
        return stops == 0;
    }

    /** Works out what {@link #atMost} says. */
    void estimate() {
        int[] heads = memory.heads;
        int[] lists = memory.lists;
        Arrays.fill(heads, 0);
        prefixCount = 0;
        memory.prefix[0] = 0;
        while (prefixCount < most) {
            int from = -1;
            double next = 0;
            for (int i = 0; i < stops; i++) {
                if (heads[i] < vehicles.bestCount(lists[i]) && vehicles.best(lists[i], heads[i]) > next) {
                    next = vehicles.best(lists[i], heads[i]);
                    from = i;
                }
            }
            if (from < 0) {
                return;
            }
            heads[from]++;
            memory.prefix[prefixCount + 1] = memory.prefix[prefixCount] + next;
            prefixCount++;
        }
    }

    /** The profit of a load of a capacity at most, found quickly. */
    double atMost(int capacity) {
        int places = yard.capacity(capacity).positions() / Math.max(1, types.leastPositions());
        return memory.prefix[Math.min(prefixCount, places)];
    }

    /** Brings the vehicles of all stops together, each order once, where its profit is largest. */
    void merge() {
        memory.round++;
        for (int type = 0; type < memory.count.length; type++) {
            merge(type);
        }
    }

    private void merge(int type) {
        int[] heads = memory.heads;
        Arrays.fill(heads, 0);
        int row = type * (most + 1);
        int n = 0;
        while (n < most) {
            int from = next(type);
            if (from < 0) {
                break;
            }
            int list = memory.lists[from];
            double profit = vehicles.profit(list, type, heads[from]);
            int e = vehicles.entry(list, type, heads[from]++);
            int order = yard.order(e);
            if (memory.takenIn[order] != memory.round) {
                memory.takenIn[order] = memory.round;
                memory.entries[type][n] = e;
                memory.sum[row + n + 1] = memory.sum[row + n] + profit;
                n++;
            }
        }
        memory.count[type] = n;
        Arrays.fill(memory.sum, row + n, row + most + 1, memory.sum[row + n]);
    }

    /** The stop of the largest profit among the next vehicles of a type; -1 when there is none left. */
    private int next(int type) {
        int from = -1;
        double next = 0;
        for (int i = 0; i < stops; i++) {
            int head = memory.heads[i];
            int list = memory.lists[i];
            if (head < vehicles.count(list, type) && vehicles.profit(list, type, head) > next) {
                next = vehicles.profit(list, type, head);
                from = i;
            }
        }
        return from;
    }

    /** The profit of the best load of a capacity, or a little more; {@link #picked} tells which it is. */
    double pick(int capacity) {
        loads = maximal[capacity];
        picked = loads.best(memory.sum);
        double profit = loads.profit(picked, memory.sum);
        return loads.isComplete() ? profit : Math.max(profit, withoutPayload(capacity));
    }

    /** For a capacity of so many loads the payload does not count, which only makes the profit larger. */
    private double withoutPayload(int capacity) {
        estimate();
        return atMost(capacity);
    }

    /** How many vehicles of a type the best load has. */
    int picked(int type) {
        return Math.min(memory.count[type], loads.vehicles(picked, type));
    }

    /** The entry of a vehicle of a type, the best first. */
    int entry(int type, int i) {
        return memory.entries[type][i];
    }
}
