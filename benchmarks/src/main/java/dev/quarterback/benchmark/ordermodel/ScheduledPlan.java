package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells a schedule as a plan of the format. */
final class ScheduledPlan {
    private ScheduledPlan() {}

    static Plan of(OrderSchedule schedule) {
        Problem problem = schedule.problem.source;
        List<Trip> trips = new ArrayList<>();
        for (TripSlot slot : schedule.slots) {
            TripRoute route = slot.route;
            if (route != null) {
                List<String> stops =
                        Arrays.stream(route.stops).map(stop -> stop.id).toList();
                trips.add(new Trip(id(slot), slot.carrier.id, problem.firstDay().plusDays(slot.departureDay), stops));
            }
        }
        List<Delivery> deliveries = new ArrayList<>();
        List<Undelivered> undelivered = new ArrayList<>();
        for (OrderAssignment order : schedule.orders) {
            OrderHandover handover = order.handover;
            if (handover == null) {
                undelivered.add(new Undelivered(order.order.id(), "not placed"));
            } else {
                deliveries.add(new Delivery(
                        order.order.id(),
                        handover.at().center.id,
                        problem.firstDay().plusDays(handover.at().day),
                        order.rides() ? id(order.chosenTrip()) : null));
            }
        }
        return new Plan(problem.name(), trips, deliveries, undelivered, null);
    }

    private static String id(TripSlot slot) {
        return "T" + slot.index;
    }
}
