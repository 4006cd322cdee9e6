package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.CycleRows;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.RosterStep;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The roster of the largest reduced profit where the duty cycle has multipliers in place of a limit: the longest path from
 * day to day, over rests, the day trips of a day and long trips. As each arc has a column of its own, the descent can mix
 * the days of one roster with those of another.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class RosterPath {
    private final int days;
    private final YardFacts yard;
    private final TripFronts fronts;
    private final DayPlans dayPlans;
    private final Multipliers multipliers;
    private final CarrierGroup group;
    private final int number;
    private final CycleRows cycle;

    /** Whether the duty cycle has a multiplier at all. */
    private final boolean isPriced;

    /** By day: the largest profit of a carrier until then. */
    private final double[] profit;

    /** By day: the last arc on the way to that profit; null for none. */
    private final Arc[] last;

    /** Of each day its best day trips; null where they gain nothing. */
    private final Arc[] bestDayTrips;

    /** What a carrier does between two days: its trips by number, day trips as their plan; nothing on a day of rest. */
    private record Arc(int from, int to, int choice, boolean isLong, int minutes, double ofTrips) {
        static Arc rest(int day) {
            return new Arc(day, day + 1, -1, false, 0, 0);
        }

        boolean isRest() {
            return choice < 0;
        }
    }

    /** The best roster of the yard's group {@code ofYard}, from trips and day plans that were priced for it. */
    RosterPath(ProblemFacts facts, YardTerms terms, int ofYard, TripFronts fronts, DayPlans dayPlans) {
        days = facts.days();
        yard = terms.yard();
        multipliers = terms.multipliers();
        group = yard.groups().get(ofYard);
        number = facts.firstGroup(yard.number()) + ofYard;
        cycle = new CycleRows(facts.cycle(), group, yard);
        this.fronts = fronts;
        this.dayPlans = dayPlans;
        isPriced = cycle.bind() && hasMultiplier();
        profit = new double[days + 1];
        last = new Arc[days + 1];
        bestDayTrips = new Arc[days];
    }

    private boolean hasMultiplier() {
        for (int row = 0; row < multipliers.resources().cycleRows(); row++) {
            if (multipliers.ofDutyCycle(number, row) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Its steps, and of each day on which it does something else the best day trips besides. */
    List<RosterStep> steps(TripUse use, ColumnBuilder column) {
        find();
        List<RosterStep> steps = new ArrayList<>();
        for (int day = days; day > 0; day = last[day].from) {
            Arc arc = last[day];
            if (!arc.isRest()) {
                steps.add(step(arc, use, column));
                if (!arc.isLong) {
                    bestDayTrips[arc.from] = null; // It is among the steps.
                }
            }
        }
        for (Arc arc : bestDayTrips) {
            if (arc != null) {
                steps.add(step(arc, use, column));
            }
        }
        return steps;
    }

    private void find() {
        dayPlans.begin();
        Arrays.fill(profit, Double.NEGATIVE_INFINITY);
        profit[0] = 0;
        for (int day = 0; day < days; day++) {
            reach(Arc.rest(day), 0);
            if (group.available().get(day)) {
                extendByDayPlans(day);
                extendByLongTrips(day);
            }
        }
    }

    private void extendByDayPlans(int day) {
        Frontier plans = dayPlans.of(day, group);
        double best = 0;
        int bestPlan = -1;
        for (int i = 0; i < plans.size(); i++) {
            double gain = plans.profit(i) - priceOfMinutes(day, plans.minutes(i));
            if (gain > best && isAllowed(day, plans.minutes(i))) {
                best = gain;
                bestPlan = i;
            }
        }
        if (bestPlan >= 0) {
            Arc arc = new Arc(
                    day, day + 1, plans.choice(bestPlan), false, plans.minutes(bestPlan), plans.profit(bestPlan));
            bestDayTrips[day] = arc;
            reach(arc, best);
        }
    }

    private void extendByLongTrips(int day) {
        Frontier trips = fronts.longTrips(day, group.duty(), group.capacity());
        int perDay = yard.duty(group.duty());
        long freeUntil = group.freeUntil(day, days);
        for (int i = 0; i < trips.size(); i++) {
            long end = day + Tour.daysFor(trips.minutes(i), perDay);
            if (end > freeUntil) {
                return;
            }
            int to = (int) Math.min(days, end);
            double gain = trips.profit(i) - priceOfMinutes(day, trips.minutes(i));
            if (profit[day] + gain > profit[to] && isAllowed(day, trips.minutes(i))) {
                reach(new Arc(day, to, trips.choice(i), true, trips.minutes(i), trips.profit(i)), gain);
            }
        }
    }

    private void reach(Arc arc, double gain) {
        if (profit[arc.from] + gain > profit[arc.to]) {
            profit[arc.to] = profit[arc.from] + gain;
            last[arc.to] = arc;
        }
    }

    private boolean isAllowed(int from, int minutes) {
        return !cycle.bind() || cycle.allows(from, minutes, days);
    }

    private double priceOfMinutes(int from, int minutes) {
        double price = 0;
        if (isPriced) {
            int end = cycle.end(from, minutes, multipliers.resources().cycleRows());
            for (int row = cycle.first(from); row < end; row++) {
                double multiplier = multipliers.ofDutyCycle(number, row);
                price += multiplier > 0 ? multiplier * cycle.use(row, from, minutes) : 0;
            }
        }
        return price;
    }

    private RosterStep step(Arc arc, TripUse use, ColumnBuilder column) {
        if (arc.isLong) {
            use.add(arc.choice, group.count());
        } else {
            dayPlans.add(arc.choice, group.count(), use);
        }
        if (cycle.bind()) {
            int end = cycle.end(arc.from, arc.minutes, multipliers.resources().cycleRows());
            for (int row = cycle.first(arc.from); row < end; row++) {
                double used = cycle.use(row, arc.from, arc.minutes);
                if (used > 0) {
                    column.add(multipliers.resources().dutyCycle(number, row), group.count() * used);
                }
            }
        }
        double ofOne = arc.ofTrips - priceOfMinutes(arc.from, arc.minutes);
        return new RosterStep(arc.from, arc.to, column.take(group.count() * ofOne, multipliers));
    }
}
