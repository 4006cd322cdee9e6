package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has happened by a day: what the plan had for the days before, as far as no event says otherwise, and what events
 * tell.
 */
final class Happened {
    private final Map<String, Trip> planTrips = new HashMap<>();
    private final Map<String, Delivery> planDeliveries = new HashMap<>();
    private final Map<String, List<Delivery>> loads;

    private final Map<String, Departure> departures = new LinkedHashMap<>();
    private final Map<String, Handover> planned = new LinkedHashMap<>();
    private final Map<String, Handover> told = new LinkedHashMap<>();
    private final Map<String, Handover> arrivals = new LinkedHashMap<>();
    private final List<CarrierOff> breakdowns = new ArrayList<>();

    /** What {@code plan} has for the days before {@code to}; without a plan, nothing. */
    Happened(@Nullable Plan plan, LocalDate to, String field) {
        loads = plan == null ? Map.of() : Departure.loads(plan);
        if (plan == null) {
            return;
        }
        plan.trips().forEach(trip -> planTrips.put(trip.id(), trip));
        plan.deliveries().forEach(delivery -> planDeliveries.put(delivery.order(), delivery));
        plan.trips().stream()
                .filter(trip -> trip.departureDay().isBefore(to))
                .forEach(trip -> departures.put(trip.id(), new Departure(trip, load(trip.id()), field)));
        plan.deliveries().stream()
                .filter(delivery -> delivery.day().isBefore(to))
                .forEach(delivery -> planned.put(delivery.order(), new Handover(delivery.center(), delivery.day())));
    }

    /** A trip of the plan. */
    @Nullable
    Trip planTrip(String id) {
        return planTrips.get(id);
    }

    Set<String> planTripIds() {
        return planTrips.keySet();
    }

    /** What the plan does with an order; null when it does not deliver it. */
    @Nullable
    Delivery planDelivery(String order) {
        return planDeliveries.get(order);
    }

    /** What the plan loads a trip. */
    List<Delivery> load(String trip) {
        return loads.getOrDefault(trip, List.of());
    }

    void depart(Departure departure) {
        departures.put(departure.trip().id(), departure);
    }

    /** Takes back that a trip has left. */
    void stay(String trip) {
        departures.remove(trip);
    }

    /** The trips of a carrier that have left on days from {@code from} to {@code until}; null for all days since. */
    List<String> departuresOf(String carrier, LocalDate from, @Nullable LocalDate until) {
        return departures.values().stream()
                .map(Departure::trip)
                .filter(trip -> trip.carrier().equals(carrier))
                .filter(trip -> !trip.departureDay().isBefore(from)
                        && (until == null || !trip.departureDay().isAfter(until)))
                .map(Trip::id)
                .toList();
    }

    void handOver(String order, Handover handover) {
        told.put(order, handover);
    }

    boolean isHandoverTold(String order) {
        return told.containsKey(order);
    }

    /** Takes back that an order was handed over as planned. */
    void keep(String order) {
        planned.remove(order);
    }

    void arrive(String order, Handover arrival) {
        arrivals.put(order, arrival);
    }

    void breakDown(CarrierOff breakdown) {
        breakdowns.add(breakdown);
    }

    Collection<Departure> departures() {
        return departures.values();
    }

    /** Where and when vehicles came, as events tell; other arrivals follow from the departures. */
    Map<String, Handover> arrivals() {
        return arrivals;
    }

    /** Handovers that events tell. */
    Map<String, Handover> told() {
        return told;
    }

    /** Handovers that the plan had, of vehicles that need no trip, or whose trip has left with them. */
    Map<String, Handover> planned() {
        Set<String> loaded = departures.values().stream()
                .flatMap(departure -> departure.load().stream())
                .map(Delivery::order)
                .collect(Collectors.toSet());
        Map<String, Handover> possible = new LinkedHashMap<>(planned);
        possible.keySet().removeIf(order -> needsTrip(order) && !loaded.contains(order));
        return possible;
    }

    private boolean needsTrip(String order) {
        Delivery delivery = planDeliveries.get(order);
        return delivery != null && delivery.trip() != null;
    }

    List<CarrierOff> breakdowns() {
        return breakdowns;
    }
}
