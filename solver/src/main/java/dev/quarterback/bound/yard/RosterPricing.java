package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.trip.Tour;
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
    private static final int REST = -1;

    private final int days;
    private final YardFacts yard;
    private final TripFronts fronts;
    private final DayPlans dayPlans;
    private final Memory memory;
    private final CycleSteps cycle;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private final CycleSteps.Memory cycle;

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
            cycle = new CycleSteps.Memory(facts);
            profit = new double[(facts.days() + 1) * (cycle.most() + 1)];
            from = new int[profit.length];
            what = new int[profit.length];
            labelFrom = new int[facts.days() + 2];
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
        cycle = new CycleSteps(facts, memory.cycle);
        this.yard = yard;
        this.fronts = fronts;
        this.dayPlans = dayPlans;
        this.memory = memory;
    }

    /** The largest profit of one carrier of a group. */
    double price(CarrierGroup group) {
        memory.clear();
        cycle.take(group, yard);
        dayPlans.begin();
        for (int day = 0; day <= days; day++) {
            memory.labelFrom[day] = memory.labels;
            label(day);
            memory.labelFrom[day + 1] = memory.labels;
            if (day < days) {
                extend(day, group);
            }
        }
        return memory.labelProfit[memory.labels - 1];
    }

    /** Keeps of a day's states those that no other dominates; only the best of those that count the same. */
    private void label(int day) {
        int base = day * (cycle.most + 1);
        boolean isFresh = cycle.isFresh(day);
        int least = cycle.atBegin(day);
        double best = Double.NEGATIVE_INFINITY;
        int begin = memory.labels;
        for (int at = 0; at <= cycle.most; at++) {
            if (memory.profit[base + at] > best) {
                best = memory.profit[base + at];
                if (isFresh || at <= least) {
                    memory.labels = begin;
                }
                memory.addLabel(
                        isFresh ? least : Math.max(at, least), best, memory.from[base + at], memory.what[base + at]);
            }
        }
    }

    private void extend(int day, CarrierGroup group) {
        boolean isAvailable = group.available().get(day);
        Frontier plansOfDay = dayPlans.of(day, group);
        Frontier longTrips = fronts.longTrips(day, group.duty(), group.capacity());
        cycle.takeLongTrips(day, longTrips);
        int perDay = yard.duty(group.duty());
        long freeUntil = group.freeUntil(day, days);
        for (int label = memory.labelFrom[day]; label < memory.labelFrom[day + 1]; label++) {
            reach(day + 1, memory.labelAt[label], memory.labelProfit[label], label, REST);
            if (isAvailable) {
                extendByDayPlans(day, label, plansOfDay);
                extendByLongTrips(day, label, longTrips, perDay, freeUntil);
            }
        }
    }

    private void extendByDayPlans(int day, int label, Frontier plansOfDay) {
        int most = cycle.atEnd(day);
        for (int i = 0; i < plansOfDay.size(); i++) {
            int at = cycle.afterDayTrips(memory.labelAt[label], plansOfDay.minutes(i));
            if (at > most) {
                return;
            }
            double profit = memory.labelProfit[label] + plansOfDay.profit(i);
            reach(day + 1, at, profit, label, 2 * plansOfDay.choice(i));
        }
    }

    private void extendByLongTrips(int day, int label, Frontier longTrips, int perDay, long freeUntil) {
        for (int i = 0; i < longTrips.size(); i++) {
            long end = day + Tour.daysFor(longTrips.minutes(i), perDay);
            int before = memory.labelAt[label];
            if (end > freeUntil || !cycle.allowsLongTrip(i, before)) {
                return;
            }
            double profit = memory.labelProfit[label] + longTrips.profit(i);
            reach(
                    (int) Math.min(days, end),
                    cycle.afterLongTrip(i, before),
                    profit,
                    label,
                    2 * longTrips.choice(i) + 1);
        }
    }

    private void reach(int day, int at, double gained, int before, int doing) {
        int state = day * (cycle.most + 1) + at;
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
