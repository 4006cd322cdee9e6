package dev.quarterback.bound.ledger;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.bound.cut.YardCuts;
import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import dev.quarterback.bound.yard.PricingModel;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a plan uses of each resource, as columns: one for each trip, one for the vehicles on site of each center.
 *
 * <p>Cuts count as they do in pricing: by the first day on which a stop can be reached on the route that pricing knows.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
final class PlanColumns {
    private final ProblemFacts facts;
    private final PricingModel model;
    private final Resources resources;
    private final Numbering numbering;
    private final PlanningDays days;
    private final ToIntFunction<Order> numberOf;
    private final ColumnBuilder column;

    /** By trip. */
    private final Map<String, List<ResolvedDelivery>> rides;

    /** Of each trip its column. */
    private final Map<String, Column> ofTrips = new HashMap<>();

    /** Of each center with vehicles on site in the plan their column. */
    private final Map<Integer, Column> onSite = new HashMap<>();

    /**
     * The columns of a plan.
     *
     * @param numberOf the number of each order that is possible
     */
    PlanColumns(
            PricingModel model,
            PlanAccount account,
            Numbering numbering,
            PlanningDays days,
            ToIntFunction<Order> numberOf) {
        this.model = model;
        this.numbering = numbering;
        this.days = days;
        this.numberOf = numberOf;
        facts = model.facts();
        resources = model.resources();
        column = new ColumnBuilder(resources.count());
        rides = new HashMap<>();
        Map<Integer, List<ResolvedDelivery>> withoutTrip = new HashMap<>();
        for (ResolvedDelivery delivery : account.deliveries()) {
            ResolvedTrip trip = delivery.trip();
            if (trip == null) {
                withoutTrip
                        .computeIfAbsent(numbering.center(delivery.center().id()), c -> new ArrayList<>())
                        .add(delivery);
            } else {
                rides.computeIfAbsent(trip.id(), id -> new ArrayList<>()).add(delivery);
            }
        }
        account.trips().stream()
                .collect(Collectors.groupingBy(
                        trip -> numbering.yard(trip.carrier().yard())))
                .forEach(this::addTrips);
        withoutTrip.forEach((center, deliveries) -> onSite.put(center, ofSite(deliveries)));
    }

    private void addTrips(int number, List<ResolvedTrip> trips) {
        YardFacts yard = facts.yards().get(number);
        Routes routes = model.routes().get(number);
        YardCuts cuts = new YardCuts(facts, model.cuts(), resources, yard, routes.isComplete());
        ListedRoutes listed = new ListedRoutes(routes, numbering, routes.isComplete() ? trips : List.of());
        for (ResolvedTrip trip : trips) {
            Map<Integer, Integer> arrivals = routes.isComplete() ? listed.arrivals(trip) : Map.of();
            ofTrips.put(trip.id(), ofTrip(trip, yard, cuts, arrivals));
        }
    }

    private Column ofTrip(ResolvedTrip trip, YardFacts yard, YardCuts cuts, Map<Integer, Integer> arrivals) {
        int departure = days.number(trip.departureDay());
        int capacity = yard.groups().get(yard.groupOf(trip.carrier().id())).capacity();
        double worth = 0;
        column.add(resources.departure(yard.number(), departure), 1);
        Map<Integer, Integer> stops = new HashMap<>();
        for (ResolvedDelivery delivery : rides.getOrDefault(trip.id(), List.of())) {
            worth += add(delivery);
            int center = numbering.center(delivery.center().id());
            int arrival = days.number(trip.arrivalDay(delivery.center().id()));
            int handover = days.number(delivery.day());
            for (int night = arrival; night < handover; night++) {
                column.add(resources.lot(center, night), 1);
            }
            int first = departure + arrivals.getOrDefault(center, arrival - departure);
            boolean isAtOnce = handover == first + facts.centers().prepDays(center);
            cuts.addVehicles(center, first, isAtOnce, 1, column);
            stops.put(center, first);
        }
        stops.forEach((center, first) -> cuts.addStops(center, first, capacity, 1, column));
        return column.take(worth);
    }

    private Column ofSite(List<ResolvedDelivery> deliveries) {
        double worth = 0;
        for (ResolvedDelivery delivery : deliveries) {
            worth += add(delivery);
        }
        return column.take(worth);
    }

    /** Adds what any delivery uses, and tells what it counts. */
    private double add(ResolvedDelivery delivery) {
        int order = numberOf.applyAsInt(delivery.order());
        int center = numbering.center(delivery.center().id());
        int day = days.number(delivery.day());
        column.add(order, 1);
        column.add(resources.handover(center, day), 1);
        if (facts.orders().keeps(order, center, day)) {
            column.add(resources.appointments(), -1);
        }
        return Goal.DELIVERIES.ofDelivery(facts.orders().priority(order));
    }

    /** What a trip uses. */
    Column ofTrip(ResolvedTrip trip) {
        return ofTrips.getOrDefault(trip.id(), Column.NOTHING);
    }

    /** What the vehicles on site of a center use, those with an arrival included. */
    Column onSite(int center) {
        return onSite.getOrDefault(center, Column.NOTHING);
    }

    /** How much of each resource the plan uses. */
    double[] use() {
        double[] use = new double[resources.count()];
        ofTrips.values().forEach(trip -> addTo(use, trip));
        onSite.values().forEach(vehicles -> addTo(use, vehicles));
        return use;
    }

    private static void addTo(double[] use, Column column) {
        for (int i = 0; i < column.resources().length; i++) {
            use[column.resources()[i]] += column.amounts()[i];
        }
    }
}
