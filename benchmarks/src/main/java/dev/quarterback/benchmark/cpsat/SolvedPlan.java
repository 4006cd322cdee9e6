package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.IntVar;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.PlanningDays;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads a plan from the values of a model's variables. */
final class SolvedPlan {
    private final DeliveryModel model;
    private final ToLongFunction<IntVar> values;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Set<String> undelivered = new LinkedHashSet<>();

    /** For each flow the trips that carry it, each as often as it carries a vehicle. */
    private final Map<Flow, Deque<String>> carriedBy = new HashMap<>();

    private SolvedPlan(DeliveryModel model, ToLongFunction<IntVar> values) {
        this.model = model;
        this.values = values;
    }

    static Plan read(DeliveryModel model, ToLongFunction<IntVar> values) {
        SolvedPlan plan = new SolvedPlan(model, values);
        model.slots.forEach(plan::readTrip);
        plan.readDeliveries();
        return new Plan(
                model.problem.name(),
                plan.trips,
                plan.deliveries,
                plan.undelivered.stream()
                        .map(order -> new Undelivered(order, ""))
                        .toList(),
                null);
    }

    private void readTrip(TripSlot slot) {
        for (int i = 0; i < slot.options.size(); i++) {
            boolean carries = slot.loads.values().stream().anyMatch(load -> values.applyAsLong(load) > 0);
            if (values.applyAsLong(slot.chosen.get(i)) == 1 && carries) {
                String id = "T" + (trips.size() + 1);
                List<String> stops = slot.options.get(i).way().stops();
                trips.add(new Trip(
                        id, slot.carrier.id(), PlanningDays.of(model.problem).date(slot.day), stops));
                slot.loads.forEach((flow, load) -> {
                    for (long vehicle = values.applyAsLong(load); vehicle > 0; vehicle--) {
                        carriedBy.computeIfAbsent(flow, f -> new ArrayDeque<>()).add(id);
                    }
                });
            }
        }
    }

    private void readDeliveries() {
        model.problem.orders().forEach(order -> undelivered.add(order.id()));
        Map<OrderPool, Deque<String>> waiting = new HashMap<>();
        for (PoolDelivery delivery : model.deliveries.all) {
            for (long count = values.applyAsLong(delivery.count()); count > 0; count--) {
                String order = waiting.computeIfAbsent(delivery.pool(), pool -> new ArrayDeque<>(pool.ids()))
                        .remove();
                undelivered.remove(order);
                deliveries.add(new Delivery(
                        order,
                        delivery.center(),
                        PlanningDays.of(model.problem).date(delivery.day()),
                        tripOf(delivery.flow())));
            }
        }
    }

    private @Nullable String tripOf(@Nullable Flow flow) {
        return flow == null
                ? null
                : carriedBy.getOrDefault(flow, new ArrayDeque<>()).remove();
    }
}
