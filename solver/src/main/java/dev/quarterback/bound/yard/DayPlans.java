package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.reach.BusyDays;
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

    /** Plans of days that are not busy. */
    private final int common;

    /** Memory for one pricing at a time. */
    static final class Memory {
        /** By day, duty and capacity. */
        private Frontier[] plans = new Frontier[0];

        /** Those beside what a group's carriers have to do on a busy day. */
        private final Frontier onBusyDay = new Frontier();

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
                    int capacity = kind % capacities;
                    combine(
                            fronts.dayTrips(day, capacity),
                            yard.duty(kind / capacities),
                            maxTripsPerDay,
                            memory.plans[day * needed.length + kind]);
                }
            }
        }
        common = memory.count;
    }

    /** Turns to another group; the plans for busy days of those before are forgotten. */
    void begin() {
        memory.count = common;
    }

    /** The plans of a group's carriers for a day; those of a busy day only until the next one is asked for. */
    Frontier of(int day, CarrierGroup group) {
        BusyDays.Entry busy = group.busy().on(day);
        if (busy.isFree()) {
            return memory.plans[(day * yard.duties() + group.duty()) * yard.capacities() + group.capacity()];
        }
        combine(
                fronts.dayTrips(day, group.capacity()),
                yard.duty(group.duty()) - busy.minutes(),
                maxTripsPerDay - busy.trips(),
                memory.onBusyDay);
        return memory.onBusyDay;
    }

    /** Combines single trips to plans of so many minutes and trips at most. */
    private void combine(Frontier single, int minutes, int most, Frontier result) {
        result.clear();
        Frontier last = new Frontier();
        for (int i = 0; i < single.size() && single.minutes(i) <= minutes && most > 0; i++) {
            int plan = memory.add(single.choice(i), END);
            last.add(single.minutes(i), single.profit(i), plan);
            result.add(single.minutes(i), single.profit(i), plan);
        }
        for (int k = 2; k <= Math.min(most, MOST_CHOSEN) && last.size() > 0; k++) {
            last = withOneMore(single, minutes, last, result);
        }
        if (most > MOST_CHOSEN && last.size() > 0) {
            addMore(single, minutes, most, last, result);
        }
    }

    /** The plans {@code last} with another trip each, as far as none of {@code result}, which gets them, dominates it. */
    private Frontier withOneMore(Frontier single, int within, Frontier last, Frontier result) {
        Frontier next = new Frontier();
        for (int i = 0; i < last.size(); i++) {
            int left = within - last.minutes(i);
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
    private void addMore(Frontier single, int within, int mostTrips, Frontier last, Frontier result) {
        int shortest = single.minutes(0);
        long minutes = (MOST_CHOSEN + 1L) * shortest;
        if (minutes <= within) {
            int most = shortest == 0 ? mostTrips : Math.min(mostTrips, within / shortest);
            result.add((int) minutes, most * single.within(within), last.choice(last.size() - 1));
        }
    }

    /** Adds what so many carriers use by a plan. */
    void add(int plan, int carriers, TripUse use) {
        for (int p = plan; p >= 0; p = memory.before[p]) {
            use.add(memory.trip[p], carriers);
        }
    }
}
