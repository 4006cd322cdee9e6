package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * What each waiting vehicle of a yard offers for a ride to each of its centers, by the day of its arrival: what its
 * handover counts on the best day from then on, less the prices of the order, the handover and the nights on the lot.
 */
final class VehicleOffers {
    /** The offer of a vehicle that arrives too late. */
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    private final DualFacts facts;
    private YardFacts yard;
    private Prices prices;
    private Goal goal;
    private double[] onDay = new double[0];
    private double[] fromDay = new double[0];
    private boolean[] delayPays = new boolean[0];
    private final double[] waiting;

    VehicleOffers(DualFacts facts, YardFacts yard, Prices prices) {
        this.facts = facts;
        this.yard = yard;
        this.prices = prices;
        goal = Goal.DELIVERIES;
        waiting = new double[facts.days + 1];
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
        waiting[days] = NOTHING;
        for (int day = days - 1; day >= ready; day--) {
            double later = hasLot ? waiting[day + 1] - prices.ofLot(center, day) : NOTHING;
            waiting[day] = Math.max(handedOver(order, center, day), later);
        }
        double price = prices.ofOrder(order);
        double best = NOTHING;
        int at = e * days;
        for (int day = days - 1; day >= ready; day--) {
            double offer = prepared(center, day) - price;
            onDay[at + day] = offer;
            if (best > offer && best > 0) {
                delayPays[center * days + day] = true;
            }
            best = Math.max(best, offer);
            fromDay[at + day] = best;
        }
    }

    private double handedOver(int order, int center, int day) {
        return facts.isOpen(order, center, day) ? ofHandover(facts, prices, goal, order, center, day) : NOTHING;
    }

    /** The worth of arriving on a day, with preparation before the handover. */
    private double prepared(int center, int arrival) {
        int prep = facts.prepDays[center];
        if (prep == 0) {
            return waiting[arrival];
        }
        if (prep >= facts.days - arrival || facts.lotSpaces[center] == 0) {
            return NOTHING;
        }
        double worth = waiting[arrival + prep];
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

    /** The day of arrival, from {@code earliest} on, of the best offer. */
    int bestArrival(int e, int earliest) {
        int day = earliest;
        while (onDay(e, day) < fromDay(e, earliest)) {
            day++;
        }
        return day;
    }

    /** The day of the handover that makes the offer for an arrival. */
    int handoverDay(int e, int center, int arrival) {
        int order = yard.orders[e];
        double nights = 0;
        int prep = facts.prepDays[center];
        double best = NOTHING;
        int bestDay = arrival;
        for (int day = arrival; day < facts.days; day++) {
            double worth = day < arrival + (long) prep ? NOTHING : handedOver(order, center, day) - nights;
            if (worth > best) {
                best = worth;
                bestDay = day;
            }
            if (facts.lotSpaces[center] == 0) {
                break;
            }
            nights += prices.ofLot(center, day);
        }
        return bestDay;
    }
}
