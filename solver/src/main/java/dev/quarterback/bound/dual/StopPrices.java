package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * What the cuts of a yard's stops cost and pay at given prices: each vehicle delivered at a stop is charged, the stop
 * itself is paid its credit, as far as vehicles for it wait in the yard. Both go by the first day on which the stop can
 * be reached on the way, which is no later than the arrival.
 */
final class StopPrices {
    private final DualFacts facts;
    private YardFacts yard;

    /** By center and day. */
    private final double[] charge;

    /** By center and day: what vehicles pay besides that are handed over at once. */
    private final double[] atOnce;

    /** By center, day and room. */
    private double[] bonus = new double[0];

    private boolean arePaid;

    StopPrices(DualFacts facts, YardFacts yard) {
        this.facts = facts;
        this.yard = yard;
        charge = new double[facts.centers * facts.days];
        atOnce = new double[charge.length];
    }

    void begin(YardFacts ofYard, Prices prices) {
        yard = ofYard;
        int rooms = yard.rooms.length;
        int size = charge.length * rooms;
        bonus = bonus.length < size ? new double[size] : bonus;
        Arrays.fill(charge, 0);
        Arrays.fill(atOnce, 0);
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
        double[] paid = cut.isOfDay() ? atOnce : charge;
        for (int day = cut.from(); day < facts.days && cut.counts(day); day++) {
            int at = cut.center() * facts.days + day;
            paid[at] += price;
            for (int room = 0; room < yard.rooms.length; room++) {
                bonus[at * yard.rooms.length + room] += price * credit(cut, day, room);
            }
        }
    }

    private int credit(StopCut cut, int day, int room) {
        return cut.credit(facts.stopLoads.most(cut, yard.number, day, yard.places[room]));
    }

    /** Whether any stop is paid. */
    boolean arePaid() {
        return arePaid;
    }

    /** What each vehicle pays that is delivered at a stop, whenever it is handed over. */
    double charge(int center, int day) {
        return charge[center * facts.days + day];
    }

    /** What each vehicle pays besides that is handed over as soon as its stop and the preparation allow. */
    double ofHandoverAtOnce(int center, int day) {
        return atOnce[center * facts.days + day];
    }

    /** What a stop of a carrier with a room is paid. */
    double bonus(int center, int day, int room) {
        return day < facts.days ? bonus[(center * facts.days + day) * yard.rooms.length + room] : 0;
    }

    /** What a stop is paid at most, whoever's it is. */
    double mostBonus(int center, int day) {
        double most = 0;
        for (int room = 0; room < yard.rooms.length; room++) {
            most = Math.max(most, bonus(center, day, room));
        }
        return most;
    }

    /** Adds what so many stops use themselves. */
    void use(int center, int day, int room, int stops, Prices prices, Basket used) {
        if (yard.isCut() && day < facts.days) {
            for (int i = facts.cuts.first(center); i < facts.cuts.first(center + 1); i++) {
                StopCut cut = facts.cuts.get(i);
                if (cut.counts(day)) {
                    used.add(prices.cutAt(i), -(double) stops * credit(cut, day, room));
                }
            }
        }
    }

    /** Adds what so many vehicles use, each delivered at a stop of its own. */
    void use(int center, int day, boolean atOnce, int vehicles, Prices prices, Basket used) {
        if (yard.isCut()) {
            for (int i = facts.cuts.first(center); i < facts.cuts.first(center + 1); i++) {
                if (facts.cuts.get(i).counts(day, atOnce)) {
                    used.add(prices.cutAt(i), vehicles);
                }
            }
        }
    }
}
