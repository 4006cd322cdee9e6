package dev.quarterback.history;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the vehicles of a history came to, and where they were handed over; of what is there twice, the first counts. */
final class PastVehicles {
    private final Map<String, Handover> arrivals = new HashMap<>();
    private final Map<String, Handover> handovers = new HashMap<>();
    private final History history;

    PastVehicles(Problem problem, History history) {
        this.history = history;
        for (Order order : problem.orders()) {
            Handover arrival = order.arrival();
            if (arrival != null) {
                arrivals.put(order.id(), arrival);
            }
        }
        for (HistoryDay day : history.days()) {
            day.trips()
                    .forEach(trip -> trip.stops()
                            .forEach(stop -> stop.orders()
                                    .forEach(order ->
                                            arrivals.putIfAbsent(order, new Handover(stop.center(), stop.arrival())))));
            day.handovers()
                    .forEach(handover ->
                            handovers.putIfAbsent(handover.order(), new Handover(handover.center(), day.day())));
        }
    }

    /** Where and when a vehicle came; null for one that has not come by a trip. */
    @Nullable
    Handover arrival(String order) {
        return arrivals.get(order);
    }

    /** Where and when an order was handed over; null when it was not. */
    @Nullable
    Handover handover(String order) {
        return handovers.get(order);
    }

    /** The vehicles that came on trips and stood at each center at the end of each day; centers and days without any are absent. */
    Map<String, SortedMap<LocalDate, Integer>> nights() {
        Map<String, SortedMap<LocalDate, Integer>> nights = new HashMap<>();
        if (history.days().isEmpty()) {
            return nights;
        }
        LocalDate first = history.days().get(0).day();
        LocalDate end = history.days().get(history.days().size() - 1).day().plusDays(1);
        arrivals.forEach((order, arrival) -> {
            Handover handover = handovers.get(order);
            LocalDate until = handover == null ? end : handover.day();
            LocalDate from = arrival.day().isBefore(first) ? first : arrival.day();
            for (LocalDate night = from; night.isBefore(until); night = night.plusDays(1)) {
                nights.computeIfAbsent(arrival.center(), id -> new TreeMap<>()).merge(night, 1, Integer::sum);
            }
        });
        return nights;
    }
}
