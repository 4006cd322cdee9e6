package dev.quarterback.insight.explanation;

import dev.quarterback.change.Operation;
import dev.quarterback.change.Outcome;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a plan in which a remedy can break a rule: all that happens at the centers where its trip stops, all trips of
 * the carrier, all departures of the yard. The checker passes it with the remedy just when it passes the whole plan.
 */
public final class Excerpt {
    private final Problem problem;
    private final PlanLookup lookup;
    private final Map<String, Trip> trips = new LinkedHashMap<>();
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Set<String> centers = new HashSet<>();

    /** An excerpt that is not made yet; it serves one remedy. */
    public Excerpt(Problem problem, PlanLookup lookup) {
        this.problem = problem;
        this.lookup = lookup;
    }

    /** Whether the plan with a remedy for an order is sound, and delivers it. */
    boolean admits(Remedy remedy, Order order) {
        collect(remedy, order);
        put(remedy);
        Problem changed = problem.withOrders(List.copyOf(orders.values()));
        for (Operation operation : remedy.change().operations()) {
            Outcome outcome = operation.applyTo(changed, null);
            if (!outcome.faults().isEmpty()) {
                return false;
            }
            changed = outcome.problem();
        }
        return deliveries.containsKey(order.id())
                && PlanChecker.check(changed, plan()).isSound();
    }

    /** The checker's reports on the part of the plan before and after a remedy that changes nothing in the problem. */
    public List<CheckReport> reports(Remedy remedy, Order order) {
        collect(remedy, order);
        Problem part = problem.withOrders(List.copyOf(orders.values()));
        CheckReport before = PlanChecker.check(part, plan());
        put(remedy);
        return List.of(before, PlanChecker.check(part, plan()));
    }

    private void put(Remedy remedy) {
        remedy.displaced().forEach(deliveries::remove);
        remedy.trips().forEach(trip -> trips.put(trip.id(), trip));
        remedy.deliveries().forEach(delivery -> deliveries.put(delivery.order(), delivery));
    }

    private void collect(Remedy remedy, Order order) {
        orders.put(order.id(), order);
        for (Trip trip : remedy.trips()) {
            addAround(trip);
            if (lookup.findTrip(trip.id()) == null) {
                addDepartures(order.location(), trip);
            }
        }
        for (Delivery delivery : remedy.deliveries()) {
            addCenter(delivery.center());
            Trip trip = lookup.findTrip(delivery.trip());
            if (trip != null) {
                addAround(trip);
            }
        }
        for (String displaced : remedy.displaced()) {
            orders.put(displaced, lookup.order(displaced));
        }
    }

    private void addAround(Trip trip) {
        trip.stops().forEach(this::addCenter);
        lookup.deliveriesOn(trip.id()).forEach(this::add);
        lookup.tripsOfCarrier(trip.carrier()).forEach(this::add);
    }

    private void addDepartures(String yard, Trip trip) {
        lookup.tripsOfYard(yard).stream()
                .filter(other -> other.departureDay().equals(trip.departureDay()))
                .forEach(this::add);
    }

    private void addCenter(String center) {
        if (centers.add(center)) {
            lookup.deliveriesAt(center).forEach(this::add);
            lookup.missingAt(center).forEach(missing -> orders.put(missing.id(), missing));
        }
    }

    private void add(Trip trip) {
        trips.put(trip.id(), trip);
    }

    private void add(Delivery delivery) {
        deliveries.put(delivery.order(), delivery);
        orders.put(delivery.order(), lookup.order(delivery.order()));
        Trip trip = lookup.findTrip(delivery.trip());
        if (trip != null) {
            add(trip);
        }
    }

    private Plan plan() {
        List<Undelivered> undelivered = new ArrayList<>();
        for (String order : orders.keySet()) {
            if (!deliveries.containsKey(order)) {
                undelivered.add(new Undelivered(order, ""));
            }
        }
        return new Plan(
                problem.name(), List.copyOf(trips.values()), List.copyOf(deliveries.values()), undelivered, null);
    }
}
