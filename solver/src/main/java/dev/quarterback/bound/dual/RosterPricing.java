package dev.quarterback.bound.dual;

import java.util.Arrays;
import java.util.List;

/**
 * Finds what a carrier earns at most at given prices with all its trips within the planning days: on each day several
 * day trips within its duty time, or long trips over days on which it is available, within the duty cycle.
 *
 * <p>The duty cycle is held over its first days from the first planning day, then over the next ones, and so on; a
 * carrier may exceed it over days in between.
 */
final class RosterPricing {
    /** Steps into which the minutes of a duty cycle are cut at most; shorter ones would only take longer. */
    private static final int MOST_STEPS = 8_000;

    /** Day trips of a carrier on a day that are chosen one by one; more are taken to earn as much as the best each. */
    private static final int MOST_CHOSEN = 40;

    private static final int REST = -1;

    private final DualFacts facts;
    private final DutyCycleFacts cycle;
    private final int maxTripsPerDay;
    private final TripPricing trips;
    private YardFacts yard;

    /** For each day, duty and room of the yard. */
    private Frontier[] dayPlans = new Frontier[0];

    private int[] planTrip = new int[1024];
    private int[] planBefore = new int[1024];
    private int plans;

    private final int step;
    private final int steps;

    /** By day and steps of duty time used in the present cycle: what is earned, and how. */
    private final double[] earned;

    private final int[] from;
    private final int[] what;

    private final int[] labelFrom;
    private int[] labelAt = new int[4096];
    private double[] labelEarned = new double[4096];
    private int[] labelBefore = new int[4096];
    private int[] labelWhat = new int[4096];
    private int labels;

    RosterPricing(DualFacts facts, int maxTripsPerDay, TripPricing trips) {
        this.facts = facts;
        cycle = facts.cycle;
        this.maxTripsPerDay = maxTripsPerDay;
        this.trips = trips;
        yard = YardFacts.none(facts.centers);
        boolean isBinding = false;
        for (YardFacts any : facts.ofYard) {
            for (int perDay : any.duties) {
                isBinding |= cycle.binds(perDay);
            }
        }
        step = isBinding ? (int) Math.max(1, (cycle.minutes() + MOST_STEPS - 1) / MOST_STEPS) : 1;
        steps = isBinding ? (int) (cycle.minutes() / step) : 0;
        earned = new double[(facts.days + 1) * (steps + 1)];
        from = new int[earned.length];
        what = new int[earned.length];
        labelFrom = new int[facts.days + 2];
    }

    /** Combines the trips of a yard, which are known, to what carriers can do on a day. */
    void begin(YardFacts ofYard, List<CarrierGroup> groups) {
        yard = ofYard;
        plans = 0;
        int size = facts.days * yard.duties.length * yard.rooms.length;
        if (dayPlans.length < size) {
            int known = dayPlans.length;
            dayPlans = Arrays.copyOf(dayPlans, size);
            for (int i = known; i < size; i++) {
                dayPlans[i] = new Frontier();
            }
        }
        boolean[] needed = new boolean[yard.duties.length * yard.rooms.length];
        for (CarrierGroup group : groups) {
            needed[group.duty() * yard.rooms.length + group.room()] = true;
        }
        for (int day = 0; day < facts.days; day++) {
            for (int kind = 0; kind < needed.length; kind++) {
                if (needed[kind]) {
                    combine(day, kind / yard.rooms.length, kind % yard.rooms.length);
                }
            }
        }
    }

    private Frontier dayPlans(int day, int duty, int room) {
        return dayPlans[(day * yard.duties.length + duty) * yard.rooms.length + room];
    }

    private void combine(int day, int duty, int room) {
        Frontier result = dayPlans(day, duty, room);
        result.clear();
        Frontier single = trips.dayTrips(day, room);
        int perDay = yard.duties[duty];
        Frontier last = new Frontier();
        for (int i = 0; i < single.size() && single.minutes(i) <= perDay; i++) {
            int plan = addPlan(single.choice(i), REST);
            last.offer(single.minutes(i), single.earned(i), plan);
            result.offer(single.minutes(i), single.earned(i), plan);
        }
        for (int k = 2; k <= Math.min(maxTripsPerDay, MOST_CHOSEN) && last.size() > 0; k++) {
            Frontier next = new Frontier();
            for (int i = 0; i < last.size(); i++) {
                int room2 = perDay - last.minutes(i);
                for (int j = 0; j < single.size() && single.minutes(j) <= room2; j++) {
                    int minutes = last.minutes(i) + single.minutes(j);
                    double all = last.earned(i) + single.earned(j);
                    if (all > result.within(minutes) && all > next.within(minutes)) {
                        next.offer(minutes, all, addPlan(single.choice(j), last.choice(i)));
                    }
                }
            }
            for (int i = 0; i < next.size(); i++) {
                result.offer(next.minutes(i), next.earned(i), next.choice(i));
            }
            last = next;
        }
        if (maxTripsPerDay > MOST_CHOSEN && last.size() > 0) {
            offerMore(single, perDay, last, result);
        }
    }

    /** Stands for all that more day trips than are chosen could earn: at least as long, and each as good as the best. */
    private void offerMore(Frontier single, int perDay, Frontier last, Frontier result) {
        int shortest = single.minutes(0);
        long minutes = (MOST_CHOSEN + 1L) * shortest;
        if (minutes <= perDay) {
            int most = shortest == 0 ? maxTripsPerDay : Math.min(maxTripsPerDay, perDay / shortest);
            result.offer((int) minutes, most * single.within(perDay), last.choice(last.size() - 1));
        }
    }

    private int addPlan(int trip, int before) {
        if (plans == planTrip.length) {
            planTrip = Arrays.copyOf(planTrip, plans * 2);
            planBefore = Arrays.copyOf(planBefore, plans * 2);
        }
        planTrip[plans] = trip;
        planBefore[plans] = before;
        return plans++;
    }

    /** The most that one carrier of a group can earn. */
    double earn(CarrierGroup group) {
        labels = 0;
        int width = steps + 1;
        Arrays.fill(earned, Double.NEGATIVE_INFINITY);
        earned[0] = 0;
        from[0] = REST;
        what[0] = REST;
        boolean isBound = cycle.binds(yard.duties[group.duty()]);
        for (int day = 0; day <= facts.days; day++) {
            labelFrom[day] = labels;
            boolean isFresh = !isBound || day % cycle.days() == 0;
            label(day * width, isFresh);
            labelFrom[day + 1] = labels;
            if (day < facts.days) {
                extend(day, group, isBound);
            }
        }
        return labelEarned[labels - 1];
    }

    /** Adds what all carriers of the group use that {@link #earn} was asked for last. */
    void use(CarrierGroup group, Basket used) {
        for (int label = labels - 1; label >= 0; label = labelBefore[label]) {
            use(labelWhat[label], group.count(), used);
        }
    }

    /** Keeps of a day's states those that no other outdoes; only the best where a new cycle begins. */
    private void label(int base, boolean isFresh) {
        double best = Double.NEGATIVE_INFINITY;
        int begin = labels;
        for (int at = 0; at <= steps; at++) {
            if (earned[base + at] > best) {
                best = earned[base + at];
                if (isFresh) {
                    labels = begin;
                }
                addLabel(isFresh ? 0 : at, best, from[base + at], what[base + at]);
            }
        }
    }

    private void addLabel(int at, double worth, int before, int doing) {
        if (labels == labelAt.length) {
            labelAt = Arrays.copyOf(labelAt, labels * 2);
            labelEarned = Arrays.copyOf(labelEarned, labels * 2);
            labelBefore = Arrays.copyOf(labelBefore, labels * 2);
            labelWhat = Arrays.copyOf(labelWhat, labels * 2);
        }
        labelAt[labels] = at;
        labelEarned[labels] = worth;
        labelBefore[labels] = before;
        labelWhat[labels++] = doing;
    }

    private void extend(int day, CarrierGroup group, boolean isBound) {
        boolean isAvailable = group.available().get(day);
        Frontier plansOfDay = dayPlans(day, group.duty(), group.room());
        Frontier longTrips = trips.longTrips(day, group.duty(), group.room());
        int perDay = yard.duties[group.duty()];
        int untilOff = group.available().nextClearBit(day);
        for (int label = labelFrom[day]; label < labelFrom[day + 1]; label++) {
            reach(day + 1, labelAt[label], labelEarned[label], label, REST);
            if (isAvailable) {
                doDayPlans(day, label, plansOfDay, isBound);
                doLongTrips(day, label, longTrips, isBound, perDay, untilOff);
            }
        }
    }

    private void doDayPlans(int day, int label, Frontier plansOfDay, boolean isBound) {
        for (int i = 0; i < plansOfDay.size(); i++) {
            int at = isBound ? labelAt[label] + plansOfDay.minutes(i) / step : 0;
            if (at > steps) {
                return;
            }
            reach(day + 1, at, labelEarned[label] + plansOfDay.earned(i), label, 2 * plansOfDay.choice(i));
        }
    }

    private void doLongTrips(int day, int label, Frontier longTrips, boolean isBound, int perDay, int untilOff) {
        for (int i = 0; i < longTrips.size(); i++) {
            int minutes = longTrips.minutes(i);
            long end = day + ((long) minutes + perDay - 1) / perDay;
            if (end > untilOff && untilOff < facts.days) {
                return;
            }
            int home = (int) Math.min(facts.days, end);
            int at = 0;
            if (isBound) {
                at = afterLongTrip(day, labelAt[label], minutes, end, perDay);
                if (at > steps) {
                    return;
                }
            }
            reach(home, at, labelEarned[label] + longTrips.earned(i), label, 2 * longTrips.choice(i) + 1);
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

    private void reach(int day, int at, double worth, int before, int doing) {
        int state = day * (steps + 1) + at;
        if (worth > earned[state]) {
            earned[state] = worth;
            from[state] = before;
            what[state] = doing;
        }
    }

    private void use(int doing, int carriers, Basket used) {
        if (doing == REST) {
            return;
        }
        if ((doing & 1) == 1) {
            trips.use(doing >> 1, carriers, used);
            return;
        }
        for (int plan = doing >> 1; plan >= 0; plan = planBefore[plan]) {
            trips.use(planTrip[plan], carriers, used);
        }
    }
}
