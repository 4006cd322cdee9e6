package dev.quarterback.account;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what the ids in a plan stand for, and derives the tours and loads of its trips. */
final class PlanResolver {
    private final Tours tours;
    private final Map<String, Order> orders;
    private final Map<String, Carrier> carriers;
    private final Map<String, Center> centers;
    private final Map<String, Model> models;

    PlanResolver(Problem problem) {
        tours = Tours.of(problem);
        orders = byId(problem.orders(), Order::id);
        carriers = byId(problem.carriers(), Carrier::id);
        centers = byId(problem.centers(), Center::id);
        models = byId(problem.models(), Model::id);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T get(Map<String, T> map, String id) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The plan names an unknown id (" + id + ").");
        }
        return found;
    }

    List<ResolvedTrip> trips(Plan plan) {
        Map<String, List<Model>> loads = loads(plan);
        return plan.trips().stream()
                .map(trip -> resolve(trip, loads.getOrDefault(trip.id(), List.of())))
                .toList();
    }

    /** The models of the vehicles on each trip that carries any. */
    private Map<String, List<Model>> loads(Plan plan) {
        Map<String, List<Model>> loads = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            if (delivery.trip() != null) {
                Order order = get(orders, delivery.order());
                loads.computeIfAbsent(delivery.trip(), trip -> new ArrayList<>())
                        .add(get(models, order.model()));
            }
        }
        return loads;
    }

    private ResolvedTrip resolve(Trip trip, List<Model> load) {
        Carrier carrier = get(carriers, trip.carrier());
        return new ResolvedTrip(trip, carrier, tours.of(carrier, trip.stops()), Load.of(load));
    }

    /** The deliveries of a plan with these trips. */
    List<ResolvedDelivery> deliveries(Plan plan, List<ResolvedTrip> trips) {
        Map<String, ResolvedTrip> tripsById = byId(trips, ResolvedTrip::id);
        return plan.deliveries().stream()
                .map(delivery -> resolve(delivery, tripsById))
                .toList();
    }

    private ResolvedDelivery resolve(Delivery delivery, Map<String, ResolvedTrip> trips) {
        String trip = delivery.trip();
        return new ResolvedDelivery(
                get(orders, delivery.order()),
                get(centers, delivery.center()),
                delivery.day(),
                trip == null ? null : get(trips, trip));
    }

    List<UndeliveredOrder> undelivered(Plan plan) {
        return plan.undelivered().stream()
                .map(missing -> new UndeliveredOrder(
                        get(orders, missing.order()), missing.code(), missing.reason(), missing.action()))
                .toList();
    }
}
