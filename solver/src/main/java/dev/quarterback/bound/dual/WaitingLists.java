package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * The best offers of vehicles for a place on a trip: by center, day of departure and day of arrival, those of each type
 * apart. A list is worked out when it is first asked for.
 */
final class WaitingLists {
    private final DualFacts facts;
    private final VehicleOffers offers;
    private final StopPrices stops;
    private final int types;

    /** Vehicles of a type that a load can hold at most. */
    final int most;

    /** Days between departure and arrival at most. */
    private final int longestWay;

    private YardFacts yard;
    private final int[] compact;
    private int[] asked = new int[0];
    private int round;
    private int[] counts = new int[0];
    private int[] entries = new int[0];
    private double[] worths = new double[0];
    private double[] best = new double[0];
    private int[] bestCount = new int[0];
    private double[] topOffer = new double[0];

    WaitingLists(DualFacts facts, VehicleOffers offers, StopPrices stops, YardFacts yard, int most, int longestWay) {
        this.facts = facts;
        this.offers = offers;
        this.stops = stops;
        this.yard = yard;
        this.most = most;
        this.longestWay = longestWay;
        types = facts.types.count();
        compact = new int[facts.centers];
    }

    /** Takes a yard's vehicles, whose offers are known. */
    void begin(YardFacts ofYard) {
        yard = ofYard;
        round++;
        int centers = 0;
        for (int c = 0; c < facts.centers; c++) {
            compact[c] = yard.hasEntries(c) ? centers++ : -1;
        }
        int slots = centers * facts.days * (longestWay + 2);
        if (asked.length < slots) {
            asked = Arrays.copyOf(asked, slots);
            counts = new int[slots * types];
            entries = new int[slots * types * most];
            worths = new double[slots * types * most];
            best = new double[slots * most];
            bestCount = new int[slots];
            topOffer = new double[slots];
        }
    }

    /** The list of vehicles that arrive on the day of departure; -1 when there is none. */
    int onDeparture(int center, int day) {
        return compact[center] < 0 ? -1 : slot(center, day, day, false);
    }

    /** The list of vehicles that depart on a day and arrive on another or later; -1 when there is none. */
    int from(int center, int departure, int arrival) {
        return compact[center] < 0 || arrival >= facts.days ? -1 : slot(center, departure, arrival, true);
    }

    /** What the best vehicle of a list offers, which may be below 0. */
    double bestOffer(int center, int departure, int arrival, boolean orLater) {
        return compact[center] < 0 || arrival >= facts.days
                ? Double.NEGATIVE_INFINITY
                : topOffer[filled(center, departure, arrival, orLater)];
    }

    private int slot(int center, int departure, int arrival, boolean orLater) {
        int slot = filled(center, departure, arrival, orLater);
        return bestCount[slot] == 0 ? -1 : slot;
    }

    private int filled(int center, int departure, int arrival, boolean orLater) {
        int way = orLater ? arrival - departure + 1 : 0;
        int slot = (compact[center] * facts.days + departure) * (longestWay + 2) + way;
        if (asked[slot] != round) {
            asked[slot] = round;
            fill(slot, center, departure, arrival, orLater);
        }
        return slot;
    }

    private void fill(int slot, int center, int departure, int arrival, boolean orLater) {
        Arrays.fill(counts, slot * types, (slot + 1) * types, 0);
        bestCount[slot] = 0;
        double most = Double.NEGATIVE_INFINITY;
        double charge = stops.charge(center, arrival);
        int end = yard.first[center + 1];
        for (int e = yard.first[center]; e < end && facts.ready[yard.orders[e]] <= departure; e++) {
            double worth = (orLater ? offers.fromDay(e, arrival) : offers.onDay(e, arrival)) - charge;
            most = Math.max(most, worth);
            if (worth > 0) {
                enter(slot, e, worth);
            }
        }
        topOffer[slot] = most;
    }

    private void enter(int slot, int e, double worth) {
        int list = slot * types + facts.type[yard.orders[e]];
        int n = counts[list];
        int base = list * most;
        if (n == most) {
            if (worth <= worths[base + n - 1]) {
                return;
            }
            n--;
        } else {
            counts[list] = n + 1;
        }
        int i = n;
        while (i > 0 && worths[base + i - 1] < worth) {
            worths[base + i] = worths[base + i - 1];
            entries[base + i] = entries[base + i - 1];
            i--;
        }
        worths[base + i] = worth;
        entries[base + i] = e;
        enterBest(slot, worth);
    }

    private void enterBest(int slot, double worth) {
        int base = slot * most;
        int n = bestCount[slot];
        if (n == most) {
            if (worth <= best[base + n - 1]) {
                return;
            }
            n--;
        } else {
            bestCount[slot] = n + 1;
        }
        int i = n;
        while (i > 0 && best[base + i - 1] < worth) {
            best[base + i] = best[base + i - 1];
            i--;
        }
        best[base + i] = worth;
    }

    int count(int slot, int type) {
        return counts[slot * types + type];
    }

    int entry(int slot, int type, int i) {
        return entries[(slot * types + type) * most + i];
    }

    double worth(int slot, int type, int i) {
        return worths[(slot * types + type) * most + i];
    }

    /** Vehicles in the list of the best of all types. */
    int bestCount(int slot) {
        return bestCount[slot];
    }

    double best(int slot, int i) {
        return best[slot * most + i];
    }
}
