package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * What the cuts of a yard's stops cost and pay at given prices: each vehicle delivered at a stop is charged, the stop
 * itself pays its credit. Both go by the first day on which the stop can be reached on the way, which is no later than
 * the arrival.
 */
final class StopPrices {
    private final DualFacts facts;
    private YardFacts yard;

    /** By center and day. */
    private final double[] charge;

    /** By center, day and room. */
    private double[] bonus = new double[0];

    private boolean arePaid;

    StopPrices(DualFacts facts, YardFacts yard) {
        this.facts = facts;
        this.yard = yard;
        charge = new double[facts.centers * facts.days];
    }

    void begin(YardFacts ofYard, Prices prices) {
        yard = ofYard;
        int rooms = yard.rooms.length;
        int size = charge.length * rooms;
        bonus = bonus.length < size ? new double[size] : bonus;
        Arrays.fill(charge, 0);
        Arrays.fill(bonus, 0, size, 0);
        arePaid = false;
        if (yard.isCut()) {
            for (int cut = 0; cut < facts.cuts.count(); cut++) {
                double price = prices.at[prices.cutAt(cut)];
                if (price > 0) {
                    add(facts.cuts.get(cut), price);
                }
            }
        }
    }

    private void add(StopCut cut, double price) {
        arePaid = true;
        for (int day = cut.from(); day < facts.days; day++) {
            int at = cut.center() * facts.days + day;
            charge[at] += price;
            for (int room = 0; room < yard.rooms.length; room++) {
                bonus[at * yard.rooms.length + room] += price * cut.credit(yard.places[room]);
            }
        }
    }

    /** Whether any stop is paid. */
    boolean arePaid() {
        return arePaid;
    }

    /** What each vehicle pays that is delivered at a stop. */
    double charge(int center, int day) {
        return charge[center * facts.days + day];
    }

    /** What a stop of a carrier with a room is paid. */
    double bonus(int center, int day, int room) {
        return day < facts.days ? bonus[(center * facts.days + day) * yard.rooms.length + room] : 0;
    }

    /** Adds what so many stops use that deliver so many vehicles each. */
    void use(int center, int day, int room, int vehicles, int stops, Prices prices, Basket used) {
        if (yard.isCut() && day < facts.days) {
            for (int cut = facts.cuts.first(center); cut < facts.cuts.first(center + 1); cut++) {
                if (facts.cuts.get(cut).from() <= day) {
                    int beyond = vehicles - facts.cuts.get(cut).credit(yard.places[room]);
                    used.add(prices.cutAt(cut), (double) stops * beyond);
                }
            }
        }
    }
}
