package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.YardFacts;
import java.util.Arrays;

/**
 * The vehicles of the largest reduced profits, of which loads are made: by center, day of departure and day of arrival,
 * those of each type apart. A list is worked out when it is first asked for.
 *
 * <p>See "The pricing of vehicles" in docs/algorithm.md.
 */
final class BestVehicles {
    /** Stands for no list, where no vehicle has a profit. */
    static final int NONE = -1;

    private final Orders orders;
    private final int days;
    private final int types;
    private final int most;
    private final int longestWay;
    private final YardFacts yard;
    private final VehicleProfits profits;
    private final CutTerms cuts;
    private final Memory memory;

    /** Memory for one pricing at a time. */
    static final class Memory {
        /** Of each center its place among those with entries; below 0 for others. */
        private final int[] compact;

        /** Of each list the round in which it was worked out last. */
        private int[] asked = new int[0];

        private int round;
        private int[] counts = new int[0];
        private int[] entries = new int[0];
        private double[] profits = new double[0];
        private double[] best = new double[0];
        private int[] bestCount = new int[0];
        private double[] top = new double[0];

        Memory(int centers) {
            compact = new int[centers];
        }

        private void begin(PricingModel model, YardFacts yard) {
            round++;
            int centers = 0;
            for (int c = 0; c < compact.length; c++) {
                compact[c] = yard.hasEntries(c) ? centers++ : NONE;
            }
            int types = model.facts().types().count();
            int most = model.mostVehicles();
            int lists = centers * model.facts().days() * (model.longestWay() + 2);
            if (asked.length < lists) {
                asked = Arrays.copyOf(asked, lists);
                counts = new int[lists * types];
                entries = new int[lists * types * most];
                profits = new double[lists * types * most];
                best = new double[lists * most];
                bestCount = new int[lists];
                top = new double[lists];
            }
        }
    }

    BestVehicles(PricingModel model, YardFacts yard, VehicleProfits profits, CutTerms cuts, Memory memory) {
        orders = model.facts().orders();
        days = model.facts().days();
        types = model.facts().types().count();
        most = model.mostVehicles();
        longestWay = model.longestWay();
        this.yard = yard;
        this.profits = profits;
        this.cuts = cuts;
        this.memory = memory;
        memory.begin(model, yard);
    }

    /** The list of vehicles that arrive on the day of departure; {@link #NONE} when there is none. */
    int onDeparture(int center, int day) {
        return memory.compact[center] < 0 ? NONE : list(center, day, day, false);
    }

    /** The list of vehicles that depart on a day and arrive on another or later; {@link #NONE} when there is none. */
    int from(int center, int departure, int arrival) {
        return memory.compact[center] < 0 || arrival >= days ? NONE : list(center, departure, arrival, true);
    }

    /** The largest profit of a list, which may be below 0. */
    double mostProfit(int center, int departure, int arrival, boolean orLater) {
        return memory.compact[center] < 0 || arrival >= days
                ? Double.NEGATIVE_INFINITY
                : memory.top[filled(center, departure, arrival, orLater)];
    }

    private int list(int center, int departure, int arrival, boolean orLater) {
        int list = filled(center, departure, arrival, orLater);
        return memory.bestCount[list] == 0 ? NONE : list;
    }

    private int filled(int center, int departure, int arrival, boolean orLater) {
        int way = orLater ? arrival - departure + 1 : 0;
        int list = (memory.compact[center] * days + departure) * (longestWay + 2) + way;
        if (memory.asked[list] != memory.round) {
            memory.asked[list] = memory.round;
            fill(list, center, departure, arrival, orLater);
        }
        return list;
    }

    private void fill(int list, int center, int departure, int arrival, boolean orLater) {
        Arrays.fill(memory.counts, list * types, (list + 1) * types, 0);
        memory.bestCount[list] = 0;
        double top = Double.NEGATIVE_INFINITY;
        double charge = cuts.charge(center, arrival);
        int end = yard.end(center);
        for (int e = yard.begin(center); e < end && orders.ready(yard.order(e)) <= departure; e++) {
            double profit = (orLater ? profits.fromArrival(e, arrival) : profits.onArrival(e, arrival)) - charge;
            top = Math.max(top, profit);
            if (profit > 0) {
                enter(list, e, profit);
            }
        }
        memory.top[list] = top;
    }

    private void enter(int list, int e, double profit) {
        double[] values = memory.profits;
        int[] entries = memory.entries;
        int ofType = list * types + orders.type(yard.order(e));
        int n = memory.counts[ofType];
        int base = ofType * most;
        if (n == most) {
            if (profit <= values[base + n - 1]) {
                return;
            }
            n--;
        } else {
            memory.counts[ofType] = n + 1;
        }
        int i = n;
        while (i > 0 && values[base + i - 1] < profit) {
            values[base + i] = values[base + i - 1];
            entries[base + i] = entries[base + i - 1];
            i--;
        }
        values[base + i] = profit;
        entries[base + i] = e;
        enterBest(list, profit);
    }

    private void enterBest(int list, double profit) {
        double[] best = memory.best;
        int base = list * most;
        int n = memory.bestCount[list];
        if (n == most) {
            if (profit <= best[base + n - 1]) {
                return;
            }
            n--;
        } else {
            memory.bestCount[list] = n + 1;
        }
        int i = n;
        while (i > 0 && best[base + i - 1] < profit) {
            best[base + i] = best[base + i - 1];
            i--;
        }
        best[base + i] = profit;
    }

    int count(int list, int type) {
        return memory.counts[list * types + type];
    }

    int entry(int list, int type, int i) {
        return memory.entries[(list * types + type) * most + i];
    }

    double profit(int list, int type, int i) {
        return memory.profits[(list * types + type) * most + i];
    }

    /** Vehicles in the list of the best of all types. */
    int bestCount(int list) {
        return memory.bestCount[list];
    }

    double best(int list, int i) {
        return memory.best[list * most + i];
    }
}
