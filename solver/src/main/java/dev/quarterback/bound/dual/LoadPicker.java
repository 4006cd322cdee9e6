package dev.quarterback.bound.dual;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Picks the load that earns most on a trip from the vehicles that wait for its stops, within positions and payload. */
final class LoadPicker {
    private static final CarrierGroup.Room NO_ROOM = new CarrierGroup.Room(0, 0);

    private final VehicleTypes types;
    private final WaitingLists lists;
    private final int most;
    private final int[] slots = new int[Routes.MOST_STOPS];
    private final int[] heads = new int[Routes.MOST_STOPS];
    private int stops;

    /** Of each type: how many vehicles there are, and which. */
    private final int[] count;

    private final int[][] entries;

    /** Of each type in a row of its own: what the first so many vehicles earn together. */
    private final double[] sum;

    /** By yard and room. */
    private final FullLoads[][] fullLoads;

    private final double[] prefix;
    private int prefixCount;
    private final int[] takenIn;
    private int round;
    private FullLoads loads;
    private int picked;
    private YardFacts yard;

    LoadPicker(DualFacts facts, WaitingLists lists, YardFacts yard) {
        this.lists = lists;
        this.yard = yard;
        types = facts.types;
        most = lists.most;
        count = new int[types.count()];
        entries = new int[types.count()][most];
        sum = new double[types.count() * (most + 1)];
        prefix = new double[most + 1];
        takenIn = new int[facts.orders];
        loads = new FullLoads(NO_ROOM, types, most);
        fullLoads = new FullLoads[facts.yards][];
        Map<CarrierGroup.Room, FullLoads> known = new HashMap<>();
        for (int y = 0; y < facts.yards; y++) {
            fullLoads[y] = Arrays.stream(facts.ofYard[y].rooms)
                    .map(room -> known.computeIfAbsent(room, r -> new FullLoads(r, types, most)))
                    .toArray(FullLoads[]::new);
        }
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

    /** What a load of a room of the yard may earn at most, found quickly. */
    double atMost(int room) {
        int vehicles = yard.rooms[room].positions() / Math.max(1, types.leastPositions());
        return prefix[Math.min(prefixCount, vehicles)];
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
        int row = type * (most + 1);
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
                sum[row + n + 1] = sum[row + n] + next;
                n++;
            }
        }
        count[type] = n;
        Arrays.fill(sum, row + n, row + most + 1, sum[row + n]);
    }

    /** What the best load of a room of the yard earns, or a little more; {@link #picked} tells which it is. */
    double pick(int room) {
        loads = fullLoads[yard.number][room];
        picked = loads.best(sum);
        double earned = loads.earned(picked, sum);
        return loads.isComplete() ? earned : Math.max(earned, aboutAtMost(room));
    }

    /** For a room of so many loads the payload does not count, which only lets the carrier earn more. */
    private double aboutAtMost(int room) {
        estimate();
        return atMost(room);
    }

    /** How many vehicles of a type the best load has. */
    int picked(int type) {
        return Math.min(count[type], loads.vehicles(picked, type));
    }

    /** The entry of a vehicle of a type, the best first. */
    int entry(int type, int i) {
        return entries[type][i];
    }
}
