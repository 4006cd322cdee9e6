package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierCapacity;
import dev.quarterback.bound.model.VehicleTypes;
import java.util.Arrays;

/**
 * The loads of a carrier to which no vehicle of any type can be added, the maximal patterns of its knapsack: the best load
 * of any vehicles is part of one of them. They are listed once, and not changed then.
 *
 * <p>A load is listed as places in a table that has for each type a row of the profits of its first so many vehicles
 * together.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class MaximalLoads {
    /** Loads that are looked at; of a capacity with more only some are listed. */
    private static final int MOST_TRIED = 20_000;

    private final VehicleTypes types;
    private final int most;
    private final int[] load;
    private int[] listed = new int[64];
    private int size;
    private int tried;

    /**
     * Lists the maximal loads.
     *
     * @param most vehicles of a type at most, which is also the length of the table's rows less one
     */
    MaximalLoads(CarrierCapacity capacity, VehicleTypes types, int most) {
        this.types = types;
        this.most = most;
        load = new int[types.count()];
        list(0, capacity.positions(), capacity.allowedKg());
    }

    /** Whether all are listed. */
    boolean isComplete() {
        return tried < MOST_TRIED;
    }

    private void list(int type, int positions, double payload) {
        int fits = fits(type, positions, payload);
        boolean isLast = type == load.length - 1;
        for (int n = fits; n >= (isLast ? fits : 0) && isComplete(); n--) {
            load[type] = n;
            int positionsLeft = positions - n * types.positions(type);
            double payloadLeft = payload - n * types.weightKg(type);
            if (!isLast) {
                list(type + 1, positionsLeft, payloadLeft);
            } else {
                tried++;
                if (isMaximal(positionsLeft, payloadLeft)) {
                    add();
                }
            }
        }
    }

    private int fits(int type, int positions, double payload) {
        return (int) Math.min(Math.min(most, positions / types.positions(type)), payload / types.weightKg(type));
    }

    private boolean isMaximal(int positions, double payload) {
        for (int type = 0; type < load.length; type++) {
            if (load[type] < most && types.positions(type) <= positions && types.weightKg(type) <= payload) {
                return false;
            }
        }
        return true;
    }

    private void add() {
        if (size + load.length > listed.length) {
            listed = Arrays.copyOf(listed, 2 * listed.length);
        }
        for (int type = 0; type < load.length; type++) {
            listed[size++] = type * (most + 1) + load[type];
        }
    }

    /** Where the load of the largest profit begins; {@link #vehicles} tells what it is. */
    int best(double[] table) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int begin = 0; begin < size; begin += load.length) {
            double profit = profit(begin, table);
            if (profit > largest) {
                largest = profit;
                best = begin;
            }
        }
        return best;
    }

    /** The profit of the load that begins there. */
    double profit(int begin, double[] table) {
        double profit = 0;
        for (int i = begin; i < begin + load.length; i++) {
            profit += table[listed[i]];
        }
        return profit;
    }

    /** How many vehicles of a type the load has that begins there. */
    int vehicles(int begin, int type) {
        return listed[begin + type] - type * (most + 1);
    }
}
