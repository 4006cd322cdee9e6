package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * The loads of a room to which no vehicle of any type can be added: the best load of any vehicles is part of one of them.
 *
 * <p>A load is listed as places in a table that has for each type a row of what its first so many vehicles earn together.
 */
final class FullLoads {
    /** Kg by which a load may exceed the payload: what the checker grants, twice over for the rounding of sums. */
    private static final double TOLERANCE_KG = 2e-6;

    /** Part of the payload by which sums of very large weights may be rounded. */
    private static final double ROUNDING = 1e-9;

    /** Loads that are looked at; of a room with more only some are listed. */
    private static final int MOST_TRIED = 20_000;

    private final VehicleTypes types;
    private final int most;
    private final int[] load;
    private int[] listed = new int[64];
    private int size;
    private int tried;

    /**
     * Lists the full loads of a room.
     *
     * @param most vehicles of a type at most, which is also the length of the table's rows less one
     */
    FullLoads(CarrierGroup.Room room, VehicleTypes types, int most) {
        this.types = types;
        this.most = most;
        load = new int[types.count()];
        list(0, room.positions(), allowed(room.payloadKg()));
    }

    /** Kg that may be loaded. */
    static double allowed(double payloadKg) {
        return payloadKg * (1 + ROUNDING) + TOLERANCE_KG;
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
            int positionsLeft = positions - n * types.positions[type];
            double payloadLeft = payload - n * types.weightKg[type];
            if (!isLast) {
                list(type + 1, positionsLeft, payloadLeft);
            } else {
                tried++;
                if (isFull(positionsLeft, payloadLeft)) {
                    add();
                }
            }
        }
    }

    private int fits(int type, int positions, double payload) {
        return (int) Math.min(Math.min(most, positions / types.positions[type]), payload / types.weightKg[type]);
    }

    private boolean isFull(int positions, double payload) {
        for (int type = 0; type < load.length; type++) {
            if (load[type] < most && types.positions[type] <= positions && types.weightKg[type] <= payload) {
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

    /** Where the load begins that earns most; {@link #vehicles} tells what it is. */
    int best(double[] table) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int begin = 0; begin < size; begin += load.length) {
            double earned = earned(begin, table);
            if (earned > most) {
                most = earned;
                best = begin;
            }
        }
        return best;
    }

    /** What the load that begins there earns. */
    double earned(int begin, double[] table) {
        double earned = 0;
        for (int i = begin; i < begin + load.length; i++) {
            earned += table[listed[i]];
        }
        return earned;
    }

    /** How many vehicles of a type the load has that begins there. */
    int vehicles(int begin, int type) {
        return listed[begin + type] - type * (most + 1);
    }
}
