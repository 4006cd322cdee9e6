package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the search starts from: the product's first-come plan as a schedule of this model.
 *
 * <p>It is written before OptaPlanner starts, which then loads it in one go: as a phase of its own, each of a million
 * deliveries would pass through the score one by one.
 */
final class FirstComeStart {
    private final OrderSchedule schedule;
    private final FixedProblem problem;
    private final Numbering numbering;
    private final PlanningDays days;
    private final Map<Departure, Deque<TripSlot>> free = new HashMap<>();

    private record Departure(int carrier, int day) {}

    private FirstComeStart(Problem problem) {
        this.problem = new FixedProblem(problem);
        schedule = OrderSchedule.empty(this.problem);
        numbering = Numbering.of(problem);
        days = PlanningDays.of(problem);
        for (TripSlot slot : schedule.slots) {
            Departure departure = new Departure(slot.carrier.index, slot.departureDay);
            free.computeIfAbsent(departure, key -> new ArrayDeque<>()).add(slot);
        }
    }

    /** The first-come plan of a problem, as far as there is time for it; null for any time. */
    static OrderSchedule of(Problem problem, @Nullable Duration time) {
        SearchOptions options = new SearchOptions(time, null, 0, true, null);
        Plan plan = new PlanSearch(problem)
                .run(options, (worth, changed, better) -> {}, new PlanSearch.Stop())
                .plan();
        FirstComeStart start = new FirstComeStart(problem);
        start.write(plan);
        return start.schedule;
    }

    private void write(Plan plan) {
        Map<String, TripSlot> slots = new HashMap<>();
        for (Trip trip : plan.trips()) {
            TripSlot slot = freeSlot(trip);
            if (slot != null) {
                slot.route = route(trip, slot);
                slots.put(trip.id(), slot);
            }
        }
        Map<String, Integer> orders = Numbering.ofOrders(problem.source);
        for (Delivery delivery : plan.deliveries()) {
            int order = Objects.requireNonNull(orders.get(delivery.order()));
            deliver(schedule.orders.get(order), delivery, slots.get(delivery.trip()));
        }
    }

    /** Null when there is none: slots are as many as shortest trips to one center fit into a day. */
    private @Nullable TripSlot freeSlot(Trip trip) {
        int carrier = numbering.carrierOrNone(trip.carrier());
        Departure departure = new Departure(carrier, days.number(trip.departureDay()));
        return free.getOrDefault(departure, new ArrayDeque<>()).poll();
    }

    private TripRoute route(Trip trip, TripSlot slot) {
        FixedCenter[] stops = trip.stops().stream()
                .map(stop -> problem.centers.get(numbering.center(stop)))
                .toArray(FixedCenter[]::new);
        return problem.route(slot.carrier.yard, stops);
    }

    /** An order that could be handed over at two stops of its trip, and would be at the other one, stays undelivered. */
    private void deliver(OrderAssignment order, Delivery delivery, @Nullable TripSlot slot) {
        Integer day = schedule.days.get(days.number(delivery.day()));
        OrderHandover handover = OrderHandover.of(order.order, slot, slot == null ? null : slot.route, day);
        if (handover == null || !handover.at().center.id.equals(delivery.center())) {
            return;
        }
        order.day = day;
        order.handover = handover;
        if (slot != null) {
            order.trip = slot;
            slot.riders.add(order);
        }
    }
}
