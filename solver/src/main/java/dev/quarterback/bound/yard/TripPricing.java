package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest reduced profits of trips from a yard: for each day of departure and kind of carrier those of which
 * none has the profit of another in less time.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class TripPricing {
    /** Above what rounding errors can be in sums that are compared to leave trips out early. */
    private static final double MARGIN = 1e-6;

    private final YardFacts yard;
    private final Routes routes;
    private final Multipliers multipliers;
    private final VehicleProfits profits;
    private final CycleLimit cycle;
    private final int days;
    private final TripAtHand trip;
    private final LoadPricing load;
    private final TripFronts fronts;
    private final @Nullable CarrierGroup only;
    private final int longestDuty;

    /**
     * The pricing of trips, of which none is priced yet.
     *
     * @param fronts get the trips
     * @param only the only group for which trips are asked; null for all
     */
    TripPricing(YardTerms terms, TripAtHand trip, TripFronts fronts, @Nullable CarrierGroup only) {
        yard = terms.yard();
        routes = terms.routes();
        multipliers = terms.multipliers();
        profits = terms.profits();
        cycle = terms.facts().cycle();
        days = terms.facts().days();
        this.trip = trip;
        load = trip.load();
        this.fronts = fronts;
        this.only = only;
        int longest = 0;
        for (int d = 0; d < yard.duties(); d++) {
            longest = isAskedFor(d) ? Math.max(longest, yard.duty(d)) : longest;
        }
        longestDuty = longest;
    }

    private boolean isAskedFor(int duty) {
        return only == null || duty == only.duty();
    }

    /** Prices a route on all days. */
    void priceRoute(int route) {
        for (int day = 0; day < days; day++) {
            if (yard.departures(day) > 0) {
                priceRoute(route, day);
            }
        }
    }

    private void priceRoute(int route, int day) {
        int minutes = routes.minutes(route);
        if (minutes <= longestDuty) {
            priceDayTrip(route, day);
        }
        boolean delayHelps = delayHelps(route, day);
        for (int duty = 0; duty < yard.duties(); duty++) {
            if (isAskedFor(duty) && (minutes > yard.duty(duty) || delayHelps)) {
                priceLongTrip(route, day, duty);
            }
        }
    }

    private boolean delayHelps(int route, int day) {
        for (int i = 0; i < routes.size(route); i++) {
            if (profits.delayHelps(routes.stop(route, i), day)) {
                return true;
            }
        }
        return false;
    }

    /** Prices the trips of a short list, which is of the only group asked for. */
    void priceListed(ShortList shortList, CarrierGroup group) {
        for (int i = 0; i < shortList.size(); i++) {
            int route = shortList.route(i, days);
            int day = shortList.day(i, days);
            if (shortList.isLong(i)) {
                priceLongTrip(route, day, group.duty());
            } else {
                priceDayTrip(route, day);
            }
        }
    }

    private void priceDayTrip(int route, int day) {
        trip.take(route, day, TripTable.DAY_TRIP);
        if (trip.isOfUse()) {
            price(route, day, TripTable.DAY_TRIP, routes.minutes(route));
        }
    }

    private void priceLongTrip(int route, int day, int duty) {
        int perDay = yard.duty(duty);
        int atLeast = (int) Math.min(Integer.MAX_VALUE, Math.max(routes.minutes(route), perDay + 1L));
        if (atLeast <= cycle.minutes() || !cycle.binds(perDay)) {
            trip.take(route, day, duty);
            if (trip.isOfUse()) {
                price(route, day, duty, atLeast);
            }
        }
    }

    /** Prices the trip at hand; {@code duty} is that of a long trip's carrier, or {@link TripTable#DAY_TRIP}. */
    private void price(int route, int day, int duty, int minutes) {
        boolean isLong = duty != TripTable.DAY_TRIP;
        double ofDeparture = multipliers.ofDeparture(yard.number(), day);
        double times = routes.multiplicity(route);
        load.estimate();
        boolean isMerged = false;
        for (int capacity = 0; capacity < yard.capacities(); capacity++) {
            if (only != null && capacity != only.capacity()) {
                continue;
            }
            Frontier front = isLong ? fronts.longTrips(day, duty, capacity) : fronts.dayTrips(day, capacity);
            double besides = trip.credit(route, day, capacity, isLong) - ofDeparture;
            boolean mayGain = besides > 0 || !load.isEmpty();
            if (mayGain && times * load.atMost(capacity) + besides + MARGIN > front.within(minutes)) {
                if (!isMerged) {
                    load.merge();
                    isMerged = true;
                }
                double profit = times * load.pick(capacity) + besides;
                if (profit > front.within(minutes)) {
                    front.add(minutes, profit, fronts.trips().add(route, day, capacity, duty));
                }
            }
        }
    }
}
