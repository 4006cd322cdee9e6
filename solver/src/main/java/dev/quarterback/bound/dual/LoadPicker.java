package dev.quarterback.bound.dual;

import java.util.Arrays;

/** Picks the load that earns most on a trip from the vehicles that wait for its stops, within positions and payload. */
final class LoadPicker {
    /** Kg by which a load may exceed the payload: what the checker grants, twice over for the rounding of sums. */
    private static final double TOLERANCE_KG = 2e-6;

    /** Part of the payload by which sums of very large weights may be rounded. */
    private static final double ROUNDING = 1e-9;

    /** Loads that are looked at; beyond it the payload counts no more, which only lets the carrier earn more. */
    private static final int MOST_LOADS = 20_000;

    private final VehicleTypes types;
    private final WaitingLists lists;
    private final int most;
    private final int[] slots = new int[Routes.MOST_STOPS];
    private final int[] heads = new int[Routes.MOST_STOPS];
    private int stops;

    /** Of each type: how many vehicles there are, which, and what the first so many earn together. */
    private final int[] count;

    private final int[][] entries;
    private final double[][] sum;

    private final double[] prefix;
    private int prefixCount;
    private final int[] takenIn;
    private int round;
    private final int[] trial;
    private final int[] picked;
    private double earned;
    private int loads;
    private YardFacts yard;

    LoadPicker(DualFacts facts, WaitingLists lists, YardFacts yard) {
        this.lists = lists;
        this.yard = yard;
        types = facts.types;
        most = lists.most;
        count = new int[types.count()];
        entries = new int[types.count()][most];
        sum = new double[types.count()][most + 1];
        prefix = new double[most + 1];
        takenIn = new int[facts.orders];
        trial = new int[types.count()];
        picked = new int[types.count()];
    }

    /** Starts with a trip that has no stop. */
    void begin(YardFacts ofYard) {
        yard = ofYard;
        stops = 0;
    }

    /** Adds the vehicles of a list; none for -1. */
    void addStop(int slot) {
        if (slot >= 0) {
            slots[stops++] = slot;
        }
    }

    boolean isIdle() {
        return stops == 0;
    }

    /** Works out what {@link #atMost} says. */
    void estimate() {
        Arrays.fill(heads, 0);
        prefixCount = 0;
        prefix[0] = 0;
        while (prefixCount < most) {
            int from = -1;
            double next = 0;
            for (int i = 0; i < stops; i++) {
                if (heads[i] < lists.bestCount(slots[i]) && lists.best(slots[i], heads[i]) > next) {
                    next = lists.best(slots[i], heads[i]);
                    from = i;
                }
            }
            if (from < 0) {
                return;
            }
            heads[from]++;
            prefix[prefixCount + 1] = prefix[prefixCount] + next;
            prefixCount++;
        }
    }

    /** What a load may earn at most, found quickly. */
    double atMost(CarrierGroup.Room room) {
        return prefix[Math.min(prefixCount, vehicles(room))];
    }

    private int vehicles(CarrierGroup.Room room) {
        return Math.min(most, room.positions() / Math.max(1, types.leastPositions()));
    }

    /** Brings the vehicles of all stops together, each order once, where it offers most. */
    void merge() {
        round++;
        for (int type = 0; type < count.length; type++) {
            merge(type);
        }
    }

    private void merge(int type) {
        Arrays.fill(heads, 0);
        int n = 0;
        while (n < most) {
            int from = -1;
            double next = 0;
            for (int i = 0; i < stops; i++) {
                if (heads[i] < lists.count(slots[i], type) && lists.worth(slots[i], type, heads[i]) > next) {
                    next = lists.worth(slots[i], type, heads[i]);
                    from = i;
                }
            }
            if (from < 0) {
                break;
            }
            int e = lists.entry(slots[from], type, heads[from]++);
            int order = yard.orders[e];
            if (takenIn[order] != round) {
                takenIn[order] = round;
                entries[type][n] = e;
                sum[type][n + 1] = sum[type][n] + next;
                n++;
            }
        }
        count[type] = n;
    }

    /** What the best load earns; {@link #picked} tells which it is. */
    double pick(CarrierGroup.Room room) {
        earned = 0;
        loads = 0;
        Arrays.fill(picked, 0);
        double payload = room.payloadKg() * (1 + ROUNDING) + TOLERANCE_KG;
        pick(0, room.positions(), payload, 0);
        return loads < MOST_LOADS ? earned : Math.max(earned, prefixed(room));
    }

    private double prefixed(CarrierGroup.Room room) {
        estimate();
        return atMost(room);
    }

    private void pick(int type, int positions, double payload, double sofar) {
        int fits = fits(type, positions, payload);
        if (type == count.length - 1) {
            loads++;
            double all = sofar + sum[type][fits];
            if (all > earned) {
                earned = all;
                trial[type] = fits;
                System.arraycopy(trial, 0, picked, 0, trial.length);
            }
            return;
        }
        if (sofar + sum[type][fits] + rest(type + 1, positions) <= earned) {
            return;
        }
        for (int n = fits; n >= 0 && loads < MOST_LOADS; n--) {
            trial[type] = n;
            pick(
                    type + 1,
                    positions - n * types.positions[type],
                    payload - n * types.weightKg[type],
                    sofar + sum[type][n]);
        }
    }

    /** What all vehicles of the types from {@code type} on could add if each type had the positions for itself. */
    private double rest(int type, int positions) {
        double all = 0;
        for (int t = type; t < count.length; t++) {
            all += sum[t][Math.min(count[t], positions / types.positions[t])];
        }
        return all;
    }

    private int fits(int type, int positions, double payload) {
        return (int) Math.min(Math.min(count[type], positions / types.positions[type]), payload / types.weightKg[type]);
    }

    /** How many vehicles of a type the best load has. */
    int picked(int type) {
        return picked[type];
    }

    /** The entry of a vehicle of a type, the best first. */
    int entry(int type, int i) {
        return entries[type][i];
    }
}
