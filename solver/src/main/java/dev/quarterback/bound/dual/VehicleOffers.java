package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import java.util.Arrays;

/**
 * What each waiting vehicle of a yard offers for a ride to each of its centers, by the day of its arrival: what its
 * handover counts on the best day from then on, less the prices of the order, the handover and the nights on the lot, and
 * less what cuts charge for a handover as soon as the stop can be reached.
 */
final class VehicleOffers {
    /** The offer of a vehicle that arrives too late. */
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    private final DualFacts facts;
    private final StopPrices stops;
    private YardFacts yard;
    private Prices prices;
    private Goal goal;
    private double[] onDay = new double[0];
    private double[] fromDay = new double[0];
    private boolean[] delayPays = new boolean[0];

    /** Of the vehicle at hand by day: what its handover on that day is worth, and what keeping it for a later one is. */
    private final double[] handedOver;

    private final double[] kept;

    /** Of the center at hand by day: what its stop is paid at most, so that an offer below 0 may pay too. */
    private final double[] bonus;

    VehicleOffers(DualFacts facts, StopPrices stops, YardFacts yard, Prices prices) {
        this.facts = facts;
        this.stops = stops;
        this.yard = yard;
        this.prices = prices;
        goal = Goal.DELIVERIES;
        handedOver = new double[facts.days];
        kept = new double[facts.days];
        bonus = new double[facts.days];
        delayPays = new boolean[facts.centers * facts.days];
    }

    /** Works out the offers of a yard's vehicles. */
    void ask(YardFacts ofYard, Prices at, Goal forGoal) {
        yard = ofYard;
        prices = at;
        goal = forGoal;
        int size = yard.orders.length * facts.days;
        if (onDay.length < size) {
            onDay = new double[size];
            fromDay = new double[size];
        }
        Arrays.fill(delayPays, false);
        for (int center = 0; center < facts.centers; center++) {
            for (int day = 0; day < facts.days && yard.hasEntries(center); day++) {
                bonus[day] = stops.mostBonus(center, day);
            }
            for (int e = yard.first[center]; e < yard.first[center + 1]; e++) {
                ask(e, center);
            }
        }
    }

    /** What a handover on an open day counts, less its price. */
    static double ofHandover(DualFacts facts, Prices prices, Goal goal, int order, int center, int day) {
        return goal.ofDelivery(facts.priority[order])
                + (facts.keeps(order, center, day) ? ofKept(prices, goal) : 0)
                - prices.ofHandover(center, day);
    }

    private static double ofKept(Prices prices, Goal goal) {
        return switch (goal) {
            case APPOINTMENTS -> 1;
            case DELIVERIES -> prices.ofAppointment();
            case VEHICLES -> 0;
        };
    }

    private void ask(int e, int center) {
        int order = yard.orders[e];
        int ready = facts.ready[order];
        int days = facts.days;
        boolean hasLot = facts.lotSpaces[center] > 0;
        double worth = NOTHING;
        for (int day = days - 1; day >= ready; day--) {
            handedOver[day] = handedOver(order, center, day);
            kept[day] = hasLot ? worth - prices.ofLot(center, day) : NOTHING;
            worth = Math.max(handedOver[day], kept[day]);
        }
        double price = prices.ofOrder(order);
        double later = NOTHING;
        int at = e * days;
        for (int day = days - 1; day >= ready; day--) {
            double charge = stops.ofHandoverAtOnce(center, day);
            double free = prepared(center, day, 0) - price;
            double offer = charge == 0 ? free : prepared(center, day, charge) - price;
            onDay[at + day] = offer;
            if (later > offer && later + bonus[day] > 0) {
                delayPays[center * days + day] = true;
            }
            fromDay[at + day] = Math.max(later, offer);
            later = Math.max(later, free); // Who comes later than can be is not handed over at once.
        }
    }

    private double handedOver(int order, int center, int day) {
        return facts.isOpen(order, center, day) ? ofHandover(facts, prices, goal, order, center, day) : NOTHING;
    }

    /** The worth of arriving on a day, with preparation before the handover, which is charged when it is at once. */
    private double prepared(int center, int arrival, double charge) {
        int prep = facts.prepDays[center];
        if (prep > 0 && (prep >= facts.days - arrival || facts.lotSpaces[center] == 0)) {
            return NOTHING;
        }
        double worth = Math.max(handedOver[arrival + prep] - charge, kept[arrival + prep]);
        for (int night = arrival; night < arrival + prep; night++) {
            worth -= prices.ofLot(center, night);
        }
        return worth;
    }

    /** The offer for arriving on just that day, on or after the order's ready day. */
    double onDay(int e, int arrival) {
        return onDay[e * facts.days + arrival];
    }

    /** The offer for arriving on that day or any later one. */
    double fromDay(int e, int arrival) {
        return fromDay[e * facts.days + arrival];
    }

    /** Whether some vehicle offers more for arriving at the center later than on that day. */
    boolean delayPays(int center, int day) {
        return delayPays[center * facts.days + day];
    }

    /**
     * The day of the handover that makes the offer of a vehicle.
     *
     * @param earliest the first day on which its stop can be reached
     * @param mayBeLate whether the vehicle may arrive later than that
     */
    int handoverDay(int e, int center, int earliest, boolean mayBeLate) {
        int order = yard.orders[e];
        int prep = facts.prepDays[center];
        double best = NOTHING;
        int bestDay = earliest;
        for (int day = earliest + prep; day < facts.days; day++) {
            int arrival = mayBeLate ? day - prep : earliest;
            if (arrival < day && facts.lotSpaces[center] == 0) {
                break;
            }
            double charge = isAtOnce(center, earliest, day) ? stops.ofHandoverAtOnce(center, earliest) : 0;
            double worth = handedOver(order, center, day) - nights(center, arrival, day) - charge;
            if (worth > best) {
                best = worth;
                bestDay = day;
            }
        }
        return bestDay;
    }

    private double nights(int center, int arrival, int handover) {
        double sum = 0;
        for (int night = arrival; night < handover; night++) {
            sum += prices.ofLot(center, night);
        }
        return sum;
    }

    /** Whether a handover is on the first day that arrival and preparation allow. */
    boolean isAtOnce(int center, int earliest, int handover) {
        return handover == earliest + facts.prepDays[center];
    }

    /** The first day of arrival for a handover from which the nights until then cost least. */
    int arrival(int center, int earliest, int handover) {
        int day = handover - facts.prepDays[center];
        while (day > earliest && facts.lotSpaces[center] > 0 && prices.ofLot(center, day - 1) == 0) {
            day--;
        }
        return day;
    }
}
