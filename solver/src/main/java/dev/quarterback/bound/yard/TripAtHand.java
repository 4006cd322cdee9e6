package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import dev.quarterback.trip.Tour;

/**
 * A trip that is priced: its route, the first day on which each stop can be reached, and what it can load for them.
 *
 * <p>A long trip may take a rest before any stop by a stop where it delivers nothing, so its vehicles may arrive on any
 * day from the first possible one on.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class TripAtHand {
    private final YardFacts yard;
    private final Routes routes;
    private final CutTerms cuts;
    private final BestVehicles vehicles;
    private final LoadPricing load;

    /** Of each stop: the first day on which it can be reached and unloaded. */
    private final int[] arrival = new int[Routes.MOST_STOPS];

    TripAtHand(YardTerms terms, LoadPricing load) {
        yard = terms.yard();
        routes = terms.routes();
        cuts = terms.cuts();
        vehicles = terms.vehicles();
        this.load = load;
    }

    LoadPricing load() {
        return load;
    }

    int arrival(int stop) {
        return arrival[stop];
    }

    /** Takes a route on a day; {@code duty} is that of a long trip's carrier, or {@link TripTable#DAY_TRIP}. */
    void take(int route, int day, int duty) {
        load.begin();
        for (int i = 0; i < routes.size(route); i++) {
            int center = routes.stop(route, i);
            if (duty == TripTable.DAY_TRIP) {
                arrival[i] = day;
                load.addStop(vehicles.onDeparture(center, day));
            } else {
                arrival[i] = firstArrival(route, i, day, yard.duty(duty));
                load.addStop(vehicles.from(center, day, arrival[i]));
            }
        }
    }

    /** The first day on which a long trip can have reached and unloaded at a stop. */
    private int firstArrival(int route, int stop, int day, int perDay) {
        return day + (int) Tour.daysFor(routes.reached(route, stop), perDay) - 1;
    }

    /** Whether it has vehicles with a profit, or stops that cuts credit. */
    boolean isOfUse() {
        return !load.isEmpty() || cuts.areAny();
    }

    /** What cuts credit the stops themselves, those at which it delivers something. */
    double credit(int route, int day, int capacity, boolean isLong) {
        double credit = 0;
        for (int i = 0; i < routes.size(route) && cuts.areAny(); i++) {
            credit += creditOfStop(route, i, day, capacity, isLong);
        }
        return credit;
    }

    /** A stop where no vehicle has a profit would have to deliver one at a loss, which comes off its credit. */
    private double creditOfStop(int route, int i, int day, int capacity, boolean isLong) {
        int center = routes.stop(route, i);
        double credit = cuts.credit(center, arrival[i], capacity);
        return credit == 0
                ? 0
                : Math.max(0, credit + Math.min(0, vehicles.mostProfit(center, day, arrival[i], isLong)));
    }

    /** Whether a stop delivers something, if only for its credit. */
    boolean delivers(int route, int i, int day, int capacity, boolean isLong) {
        int center = routes.stop(route, i);
        return cuts.credit(center, arrival[i], capacity) + vehicles.mostProfit(center, day, arrival[i], isLong) > 0;
    }
}
