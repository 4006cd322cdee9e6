package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import java.util.Arrays;

/**
 * Finds the roster of the largest reduced profit, all trips of a carrier within the planning days, by dynamic programming
 * over days: on each day several day trips within its duty time, or long trips over days on which it is available, within
 * the duty cycle.
 *
 * <p>The duty cycle is held over its first days from the first planning day, then over the next ones, and so on; a
 * carrier may exceed it over days in between.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 */
final class RosterPricing {
    /** Steps into which the minutes of a duty cycle are cut at most; shorter ones would only take longer. */
    private static final int MOST_STEPS = 8_000;

    private static final int REST = -1;

    private final int days;
    private final CycleLimit cycle;
    private final YardFacts yard;
    private final TripFronts fronts;
    private final DayPlans dayPlans;
    private final Memory memory;
    private final int step;
    private final int steps;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private final int step;
        private final int steps;

        /** By day and steps of duty time used in the present cycle: the profit, and how it is reached. */
        private final double[] profit;

        private final int[] from;
        private final int[] what;

        /** Of the states that none dominates, day by day: steps, profit, the state before and what is done from there. */
        private int[] labelAt = new int[4096];

        private double[] labelProfit = new double[4096];
        private int[] labelBefore = new int[4096];
        private int[] labelWhat = new int[4096];
        private int labels;

        /** By day the first of its labels. */
        private final int[] labelFrom;

        Memory(ProblemFacts facts) {
            CycleLimit cycle = facts.cycle();
            boolean isBinding = facts.yards().stream().anyMatch(yard -> isBound(yard, cycle));
            step = isBinding ? (int) Math.max(1, (cycle.minutes() + MOST_STEPS - 1) / MOST_STEPS) : 1;
            steps = isBinding ? (int) (cycle.minutes() / step) : 0;
            profit = new double[(facts.days() + 1) * (steps + 1)];
            from = new int[profit.length];
            what = new int[profit.length];
            labelFrom = new int[facts.days() + 2];
        }

        private static boolean isBound(YardFacts yard, CycleLimit cycle) {
            for (int duty = 0; duty < yard.duties(); duty++) {
                if (cycle.binds(yard.duty(duty))) {
                    return true;
                }
            }
            return false;
        }

        private void clear() {
            labels = 0;
            Arrays.fill(profit, Double.NEGATIVE_INFINITY);
            profit[0] = 0;
            from[0] = REST;
            what[0] = REST;
        }

        private void addLabel(int at, double gained, int before, int doing) {
            if (labels == labelAt.length) {
                labelAt = Arrays.copyOf(labelAt, labels * 2);
                labelProfit = Arrays.copyOf(labelProfit, labels * 2);
                labelBefore = Arrays.copyOf(labelBefore, labels * 2);
                labelWhat = Arrays.copyOf(labelWhat, labels * 2);
            }
            labelAt[labels] = at;
            labelProfit[labels] = gained;
            labelBefore[labels] = before;
            labelWhat[labels++] = doing;
        }
    }

    RosterPricing(ProblemFacts facts, YardFacts yard, TripFronts fronts, DayPlans dayPlans, Memory memory) {
        days = facts.days();
        cycle = facts.cycle();
        this.yard = yard;
        this.fronts = fronts;
        this.dayPlans = dayPlans;
        this.memory = memory;
        step = memory.step;
        steps = memory.steps;
    }

    /** The largest profit of one carrier of a group. */
    double price(CarrierGroup group) {
        memory.clear();
        int width = steps + 1;
        boolean isBound = cycle.binds(yard.duty(group.duty()));
        for (int day = 0; day <= days; day++) {
            memory.labelFrom[day] = memory.labels;
            boolean isFresh = !isBound || day % cycle.days() == 0;
            label(day * width, isFresh);
            memory.labelFrom[day + 1] = memory.labels;
            if (day < days) {
                extend(day, group, isBound);
            }
        }
        return memory.labelProfit[memory.labels - 1];
    }

    /** Keeps of a day's states those that no other dominates; only the best where a new cycle begins. */
    private void label(int base, boolean isFresh) {
        double best = Double.NEGATIVE_INFINITY;
        int begin = memory.labels;
        for (int at = 0; at <= steps; at++) {
            if (memory.profit[base + at] > best) {
                best = memory.profit[base + at];
                if (isFresh) {
                    memory.labels = begin;
                }
                memory.addLabel(isFresh ? 0 : at, best, memory.from[base + at], memory.what[base + at]);
            }
        }
    }

    private void extend(int day, CarrierGroup group, boolean isBound) {
        boolean isAvailable = group.available().get(day);
        Frontier plansOfDay = dayPlans.of(day, group.duty(), group.capacity());
        Frontier longTrips = fronts.longTrips(day, group.duty(), group.capacity());
        int perDay = yard.duty(group.duty());
        int untilOff = group.available().nextClearBit(day);
        for (int label = memory.labelFrom[day]; label < memory.labelFrom[day + 1]; label++) {
            reach(day + 1, memory.labelAt[label], memory.labelProfit[label], label, REST);
            if (isAvailable) {
                extendByDayPlans(day, label, plansOfDay, isBound);
                extendByLongTrips(day, label, longTrips, isBound, perDay, untilOff);
            }
        }
    }

    private void extendByDayPlans(int day, int label, Frontier plansOfDay, boolean isBound) {
        for (int i = 0; i < plansOfDay.size(); i++) {
            int at = isBound ? memory.labelAt[label] + plansOfDay.minutes(i) / step : 0;
            if (at > steps) {
                return;
            }
            double profit = memory.labelProfit[label] + plansOfDay.profit(i);
            reach(day + 1, at, profit, label, 2 * plansOfDay.choice(i));
        }
    }

    private void extendByLongTrips(int day, int label, Frontier longTrips, boolean isBound, int perDay, int untilOff) {
        for (int i = 0; i < longTrips.size(); i++) {
            int minutes = longTrips.minutes(i);
            long end = day + ((long) minutes + perDay - 1) / perDay;
            if (end > untilOff && untilOff < days) {
                return;
            }
            int home = (int) Math.min(days, end);
            int at = 0;
            if (isBound) {
                at = afterLongTrip(day, memory.labelAt[label], minutes, end, perDay);
                if (at > steps) {
                    return;
                }
            }
            double profit = memory.labelProfit[label] + longTrips.profit(i);
            reach(home, at, profit, label, 2 * longTrips.choice(i) + 1);
        }
    }

    /** Duty steps used in the cycle in which a long trip is home again; more than {@link #steps} when one is exceeded. */
    private int afterLongTrip(int day, int at, int minutes, long end, int perDay) {
        long cycleEnd = (long) (day / cycle.days() + 1) * cycle.days();
        long within = Math.min(minutes, (cycleEnd - day) * perDay);
        long used = at + within / step;
        long rest = minutes - within;
        if (used > steps || rest / step > steps) {
            return steps + 1;
        }
        return (int) (end <= cycleEnd ? used : rest / step);
    }

    private void reach(int day, int at, double gained, int before, int doing) {
        int state = day * (steps + 1) + at;
        if (gained > memory.profit[state]) {
            memory.profit[state] = gained;
            memory.from[state] = before;
            memory.what[state] = doing;
        }
    }

    /** Adds what all carriers of the group use that was priced last. */
    void add(CarrierGroup group, TripUse use) {
        for (int label = memory.labels - 1; label >= 0; label = memory.labelBefore[label]) {
            int doing = memory.labelWhat[label];
            if (doing != REST && (doing & 1) == 1) {
                use.add(doing >> 1, group.count());
            } else if (doing != REST) {
                dayPlans.add(doing >> 1, group.count(), use);
            }
        }
    }
}
