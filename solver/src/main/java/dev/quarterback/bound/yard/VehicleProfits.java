package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.model.Centers;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import java.util.Arrays;

/**
 * The reduced profit of bringing each waiting vehicle of a yard to each of its centers, by the day of its arrival: what
 * its handover counts on the best day from then on, less the multipliers of the order, the handover and the nights on the
 * lot, and less what cuts charge for a handover as soon as the stop can be reached.
 *
 * <p>See "The pricing of vehicles" in docs/algorithm.md.
 */
final class VehicleProfits {
    /** The profit of a vehicle that arrives too late. */
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final ProblemFacts facts;
    private final Centers centers;
    private final int days;
    private final YardFacts yard;
    private final Multipliers multipliers;
    private final HandoverProfit handover;
    private final CutTerms cuts;
    private final Memory memory;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private double[] onArrival = new double[0];
        private double[] fromArrival = new double[0];
        private final boolean[] delayHelps;

        /** Of the vehicle at hand by day: its profit when handed over on that day, and when kept for a later one. */
        private final double[] handedOver;

        private final double[] kept;

        /** Of the center at hand by day: what its stop is credited at most, so that a profit below 0 may do too. */
        private final double[] credit;

        Memory(ProblemFacts facts) {
            handedOver = new double[facts.days()];
            kept = new double[facts.days()];
            credit = new double[facts.days()];
            delayHelps = new boolean[facts.centers().count() * facts.days()];
        }

        private void clear(int size) {
            if (onArrival.length < size) {
                onArrival = new double[size];
                fromArrival = new double[size];
            }
            Arrays.fill(delayHelps, false);
        }
    }

    /** Works out the profits of a yard's vehicles. */
    VehicleProfits(
            ProblemFacts facts,
            YardFacts yard,
            Multipliers multipliers,
            HandoverProfit handover,
            CutTerms cuts,
            Memory memory) {
        this.facts = facts;
        centers = facts.centers();
        days = facts.days();
        this.yard = yard;
        this.multipliers = multipliers;
        this.handover = handover;
        this.cuts = cuts;
        this.memory = memory;
        memory.clear(yard.entries() * days);
        for (int center = 0; center < centers.count(); center++) {
            for (int day = 0; day < days && yard.hasEntries(center); day++) {
                memory.credit[day] = cuts.mostCredit(center, day);
            }
            for (int e = yard.begin(center); e < yard.end(center); e++) {
                workOut(e, center);
            }
        }
    }

    private void workOut(int e, int center) {
        int order = yard.order(e);
        int ready = facts.orders().ready(order);
        double best = NONE;
        for (int day = days - 1; day >= ready; day--) {
            memory.handedOver[day] = handedOver(order, center, day);
            memory.kept[day] = centers.hasLot(center, day) ? best - multipliers.ofLot(center, day) : NONE;
            best = Math.max(memory.handedOver[day], memory.kept[day]);
        }
        double ofOrder = multipliers.ofOrder(order);
        double later = NONE;
        int at = e * days;
        for (int day = days - 1; day >= ready; day--) {
            double charge = cuts.chargeAtOnce(center, day);
            double free = prepared(center, day, 0) - ofOrder;
            double profit = charge == 0 ? free : prepared(center, day, charge) - ofOrder;
            memory.onArrival[at + day] = profit;
            if (later > profit && later + memory.credit[day] > 0) {
                memory.delayHelps[center * days + day] = true;
            }
            memory.fromArrival[at + day] = Math.max(later, profit);
            later = Math.max(later, free); // Who comes later than can be is not handed over at once.
        }
    }

    private double handedOver(int order, int center, int day) {
        return facts.isOpen(order, center, day) ? handover.of(order, center, day) : NONE;
    }

    /** The profit of arriving on a day, with preparation before the handover, which is charged when it is at once. */
    private double prepared(int center, int arrival, double charge) {
        int prep = centers.prepDays(center);
        if (prep >= days - arrival || !canWait(center, arrival, arrival + prep)) {
            return NONE;
        }
        double profit = Math.max(memory.handedOver[arrival + prep] - charge, memory.kept[arrival + prep]);
        for (int night = arrival; night < arrival + prep; night++) {
            profit -= multipliers.ofLot(center, night);
        }
        return profit;
    }

    /** The profit of arriving on just that day, on or after the order's ready day. */
    double onArrival(int e, int arrival) {
        return memory.onArrival[e * days + arrival];
    }

    /** The profit of arriving on that day or any later one. */
    double fromArrival(int e, int arrival) {
        return memory.fromArrival[e * days + arrival];
    }

    /** Whether the profit of some vehicle is larger when it arrives at the center later than on that day. */
    boolean delayHelps(int center, int day) {
        return memory.delayHelps[center * days + day];
    }

    /**
     * The day of the handover from which the profit of a vehicle comes.
     *
     * @param earliest the first day on which its stop can be reached
     * @param mayBeLate whether the vehicle may arrive later than that
     */
    int handoverDay(int e, int center, int earliest, boolean mayBeLate) {
        int order = yard.order(e);
        int prep = centers.prepDays(center);
        double best = NONE;
        int bestDay = earliest;
        for (int day = earliest + prep; day < days; day++) {
            int arrival = mayBeLate ? day - prep : earliest;
            double charge = isAtOnce(center, earliest, day) ? cuts.chargeAtOnce(center, earliest) : 0;
            double profit = handedOver(order, center, day) - nights(center, arrival, day) - charge;
            if (profit > best && canWait(center, arrival, day)) {
                best = profit;
                bestDay = day;
            }
        }
        return bestDay;
    }

    /** Whether the lot has spaces in all nights from a day to another one. */
    private boolean canWait(int center, int from, int until) {
        for (int night = from; night < until; night++) {
            if (!centers.hasLot(center, night)) {
                return false;
            }
        }
        return true;
    }

    private double nights(int center, int arrival, int handoverDay) {
        double sum = 0;
        for (int night = arrival; night < handoverDay; night++) {
            sum += multipliers.ofLot(center, night);
        }
        return sum;
    }

    /** Whether a handover is on the first day that arrival and preparation allow. */
    boolean isAtOnce(int center, int earliest, int handoverDay) {
        return handoverDay == earliest + centers.prepDays(center);
    }

    /** The first day of arrival for a handover from which the nights until then cost least. */
    int arrival(int center, int earliest, int handoverDay) {
        int day = handoverDay - centers.prepDays(center);
        while (day > earliest && centers.hasLot(center, day - 1) && multipliers.ofLot(center, day - 1) == 0) {
            day--;
        }
        return day;
    }
}
