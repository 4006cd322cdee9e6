package dev.quarterback.quarter.comparison;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.PastTrip;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has happened, as a plan that was made of it in hindsight. */
final class PlanOfHistory {
    private PlanOfHistory() {}

    /** The trips that have left and the handovers that have been, as a plan of the quarter. */
    static Plan of(Problem quarter, History history) {
        List<Trip> trips = new ArrayList<>();
        Map<String, String> tripOf = new HashMap<>();
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> delivered = new HashSet<>();
        for (HistoryDay day : history.days()) {
            for (PastTrip trip : day.trips()) {
                trips.add(new Trip(trip.id(), trip.carrier(), day.day(), trip.centers()));
                trip.stops().forEach(stop -> stop.orders().forEach(order -> tripOf.put(order, trip.id())));
            }
            day.handovers().forEach(handover -> {
                deliveries.add(
                        new Delivery(handover.order(), handover.center(), day.day(), tripOf.get(handover.order())));
                delivered.add(handover.order());
            });
        }
        List<Undelivered> undelivered = quarter.orders().stream()
                .map(Order::id)
                .filter(order -> !delivered.contains(order))
                .map(order -> new Undelivered(order, "was not handed over"))
                .toList();
        return new Plan(quarter.name(), trips, deliveries, undelivered, null);
    }
}
