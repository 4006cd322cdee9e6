package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.YardCuts;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;

/**
 * Tells what trips that were priced use of each resource.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class TripUse {
    private final ProblemFacts facts;
    private final YardFacts yard;
    private final Routes routes;
    private final VehicleProfits profits;
    private final Resources resources;
    private final YardCuts cuts;
    private final TripAtHand atHand;
    private final TripTable trips;
    private final ColumnBuilder column;
    private long minutes;

    TripUse(YardTerms terms, YardCuts cuts, TripAtHand atHand, TripTable trips, ColumnBuilder column) {
        facts = terms.facts();
        yard = terms.yard();
        routes = terms.routes();
        profits = terms.profits();
        resources = terms.multipliers().resources();
        this.cuts = cuts;
        this.atHand = atHand;
        this.trips = trips;
        this.column = column;
    }

    /** Adds what {@code carriers} carriers that make a trip use. */
    void add(int trip, int carriers) {
        int route = trips.route(trip);
        int day = trips.day(trip);
        int capacity = trips.capacity(trip);
        boolean isLong = trips.isLong(trip);
        minutes += carriers * minutesOnPlanningDays(trip);
        LoadPricing load = atHand.load();
        atHand.take(route, day, trips.duty(trip));
        load.merge();
        load.pick(capacity);
        column.add(resources.departure(yard.number(), day), carriers);
        for (int type = 0; type < facts.types().count(); type++) {
            for (int i = 0; i < load.picked(type); i++) {
                addVehicle(load.entry(type, i), route, isLong, carriers);
            }
        }
        for (int i = 0; i < routes.size(route); i++) {
            if (atHand.delivers(route, i, day, capacity, isLong)) {
                cuts.addStops(routes.stop(route, i), atHand.arrival(i), capacity, carriers, column);
            }
        }
    }

    private long minutesOnPlanningDays(int trip) {
        int all = routes.minutes(trips.route(trip));
        if (!trips.isLong(trip)) {
            return all;
        }
        long perDay = yard.duty(trips.duty(trip));
        long days = (long) facts.days() - trips.day(trip);
        return Math.min(Math.max(all, perDay + 1), days * perDay); // A long trip may be one that waits on its way.
    }

    /** Duty minutes on planning days of all trips that were added. */
    long minutes() {
        return minutes;
    }

    private void addVehicle(int e, int route, boolean mayBeLate, int carriers) {
        double times = carriers * routes.multiplicity(route);
        int order = yard.order(e);
        int i = 0;
        while (!yard.isOf(e, routes.stop(route, i))) {
            i++;
        }
        int center = routes.stop(route, i);
        int earliest = atHand.arrival(i);
        int handover = profits.handoverDay(e, center, earliest, mayBeLate);
        int arrival = mayBeLate ? profits.arrival(center, earliest, handover) : earliest;
        cuts.addVehicles(center, earliest, profits.isAtOnce(center, earliest, handover), carriers, column);
        column.add(order, times);
        column.add(resources.handover(center, handover), times);
        for (int night = arrival; night < handover; night++) {
            column.add(resources.lot(center, night), times);
        }
        if (facts.orders().keeps(order, center, handover)) {
            column.add(resources.appointments(), -times);
        }
    }
}
