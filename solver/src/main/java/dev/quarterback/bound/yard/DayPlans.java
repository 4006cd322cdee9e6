package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.YardFacts;
import java.util.Arrays;
import java.util.List;

/**
 * What carriers can do on one day: the combinations of day trips within their duty time that none dominates.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 */
final class DayPlans {
    /** Ends a chain of trips. */
    private static final int END = -1;

    /** Day trips of a carrier on a day that are chosen one by one; of more each counts as much as the best. */
    private static final int MOST_CHOSEN = 40;

    private final int maxTripsPerDay;
    private final YardFacts yard;
    private final TripFronts fronts;
    private final Memory memory;

    /** Memory for one pricing at a time. */
    static final class Memory {
        /** By day, duty and capacity. */
        private Frontier[] plans = new Frontier[0];

        /** Of each plan its last trip, and the plan without it. */
        private int[] trip = new int[1024];

        private int[] before = new int[1024];
        private int count;

        private void clear(int size) {
            count = 0;
            if (plans.length < size) {
                int known = plans.length;
                plans = Arrays.copyOf(plans, size);
                for (int i = known; i < size; i++) {
                    plans[i] = new Frontier();
                }
            }
        }

        private int add(int lastTrip, int planBefore) {
            if (count == trip.length) {
                trip = Arrays.copyOf(trip, count * 2);
                before = Arrays.copyOf(before, count * 2);
            }
            trip[count] = lastTrip;
            before[count] = planBefore;
            return count++;
        }
    }

    /** Combines the trips of {@code fronts} for the carriers of some groups. */
    DayPlans(
            int days, int maxTripsPerDay, YardFacts yard, TripFronts fronts, List<CarrierGroup> groups, Memory memory) {
        this.maxTripsPerDay = maxTripsPerDay;
        this.yard = yard;
        this.fronts = fronts;
        this.memory = memory;
        int capacities = yard.capacities();
        boolean[] needed = new boolean[yard.duties() * capacities];
        memory.clear(days * needed.length);
        for (CarrierGroup group : groups) {
            needed[group.duty() * capacities + group.capacity()] = true;
        }
        for (int day = 0; day < days; day++) {
            for (int kind = 0; kind < needed.length; kind++) {
                if (needed[kind]) {
                    combine(day, kind / capacities, kind % capacities);
                }
            }
        }
    }

    /** The plans of carriers with a duty and a capacity for a day. */
    Frontier of(int day, int duty, int capacity) {
        return memory.plans[(day * yard.duties() + duty) * yard.capacities() + capacity];
    }

    private void combine(int day, int duty, int capacity) {
        Frontier result = of(day, duty, capacity);
        result.clear();
        Frontier single = fronts.dayTrips(day, capacity);
        int perDay = yard.duty(duty);
        Frontier last = new Frontier();
        for (int i = 0; i < single.size() && single.minutes(i) <= perDay; i++) {
            int plan = memory.add(single.choice(i), END);
            last.add(single.minutes(i), single.profit(i), plan);
            result.add(single.minutes(i), single.profit(i), plan);
        }
        for (int k = 2; k <= Math.min(maxTripsPerDay, MOST_CHOSEN) && last.size() > 0; k++) {
            last = withOneMore(single, perDay, last, result);
        }
        if (maxTripsPerDay > MOST_CHOSEN && last.size() > 0) {
            addMore(single, perDay, last, result);
        }
    }

    /** The plans {@code last} with another trip each, as far as none of {@code result}, which gets them, dominates it. */
    private Frontier withOneMore(Frontier single, int perDay, Frontier last, Frontier result) {
        Frontier next = new Frontier();
        for (int i = 0; i < last.size(); i++) {
            int left = perDay - last.minutes(i);
            for (int j = 0; j < single.size() && single.minutes(j) <= left; j++) {
                int minutes = last.minutes(i) + single.minutes(j);
                double profit = last.profit(i) + single.profit(j);
                if (profit > result.within(minutes) && profit > next.within(minutes)) {
                    next.add(minutes, profit, memory.add(single.choice(j), last.choice(i)));
                }
            }
        }
        for (int i = 0; i < next.size(); i++) {
            result.add(next.minutes(i), next.profit(i), next.choice(i));
        }
        return next;
    }

    /** Stands for more day trips than are chosen: at least as long together, and each as good as the best. */
    private void addMore(Frontier single, int perDay, Frontier last, Frontier result) {
        int shortest = single.minutes(0);
        long minutes = (MOST_CHOSEN + 1L) * shortest;
        if (minutes <= perDay) {
            int most = shortest == 0 ? maxTripsPerDay : Math.min(maxTripsPerDay, perDay / shortest);
            result.add((int) minutes, most * single.within(perDay), last.choice(last.size() - 1));
        }
    }

    /** Adds what so many carriers use by a plan. */
    void add(int plan, int carriers, TripUse use) {
        for (int p = plan; p >= 0; p = memory.before[p]) {
            use.add(memory.trip[p], carriers);
        }
    }
}
