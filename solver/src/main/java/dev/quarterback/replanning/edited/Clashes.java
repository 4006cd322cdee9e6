package dev.quarterback.replanning.edited;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.format.InputError;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanPart;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits that cannot be together, though each of them could be. */
final class Clashes {
    private final Problem problem;
    private final Edits edits;
    private final Map<String, Trip> firmTrips;
    private final Map<String, Carrier> carriers;
    private final List<Trip> trips;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    /**
     * Edits that are each possible.
     *
     * @param firmTrips the trips that were named by hand, by order; vehicles of others come by whatever trip
     */
    Clashes(Problem problem, AloneCheck alone, Edits edits, Map<String, Trip> firmTrips) {
        this.problem = problem;
        this.edits = edits;
        this.firmTrips = firmTrips;
        carriers = problem.carriers().stream().collect(Collectors.toMap(Carrier::id, carrier -> carrier));
        Map<String, Trip> all = new LinkedHashMap<>();
        for (TripEdit edit : edits.trips()) {
            if (edit.after() != null) {
                all.put(edit.trip(), edit.after());
            }
        }
        for (DeliveryEdit edit : edits.deliveries()) {
            if (edit.after() != null) {
                add(alone.order(edit.order()), edit.after(), alone, all);
            }
        }
        trips = List.copyOf(all.values());
    }

    private void add(Order order, Delivery delivery, AloneCheck alone, Map<String, Trip> all) {
        Trip trip = firmTrips.get(order.id());
        if (trip != null) {
            all.putIfAbsent(trip.id(), trip);
        }
        boolean isByAnyTrip = alone.needsTrip(order) && trip == null;
        orders.add(isByAnyTrip ? AloneCheck.thereAlready(order, delivery.center()) : order);
        deliveries.add(isByAnyTrip ? AloneCheck.withoutTrip(delivery) : delivery);
    }

    /** An error for each rule that they break together, at the last of the edits with the cells of the others. */
    List<InputError> errors() {
        Problem small = problem.withOrders(orders);
        return PlanChecker.check(small, new PlanPart(trips, deliveries).alone(small)).violations().stream()
                .map(this::error)
                .toList();
    }

    private InputError error(Violation violation) {
        List<PlanEdit> concerned = List.copyOf(concerned(violation));
        String what = Refusals.told(violation);
        if (concerned.isEmpty()) {
            return new InputError("", "", what, "take some of the edits back");
        }
        PlanEdit last = concerned.get(concerned.size() - 1);
        String others = concerned.subList(0, concerned.size() - 1).stream()
                .map(edit -> edit.place().cells().get(0).cell())
                .collect(Collectors.joining(", "));
        return last.place()
                .at("", (others.isEmpty() ? "" : "clashes with " + others + ": ") + what, "take one of them back");
    }

    private Set<PlanEdit> concerned(Violation violation) {
        String place = violation.place();
        Set<PlanEdit> concerned = new LinkedHashSet<>();
        if (place.startsWith("deliveries[")) {
            Delivery delivery = deliveries.get(index(place));
            addDelivery(delivery.order(), concerned);
            Trip trip = firmTrips.get(delivery.order());
            if (trip != null) {
                addTrip(trip, concerned);
            }
        } else if (place.startsWith("trips[")) {
            Trip trip = trips.get(index(place));
            addTrip(trip, concerned);
            addRiders(trip, concerned);
        } else if (place.startsWith("center ")) {
            addOfCenter(violation, concerned);
        } else {
            trips.stream().filter(trip -> isConcerned(trip, violation)).forEach(trip -> {
                addTrip(trip, concerned);
                if (!edits.byTrip().containsKey(trip.id())) {
                    addRiders(trip, concerned);
                }
            });
        }
        return concerned;
    }

    private static int index(String place) {
        return Integer.parseInt(place.replaceAll("[^0-9]", ""));
    }

    private static LocalDate dayOf(String place) {
        return LocalDate.parse(place.substring(place.length() - "2019-06-24".length()));
    }

    private void addDelivery(String order, Set<PlanEdit> concerned) {
        concerned.add(Objects.requireNonNull(edits.byOrder().get(order)));
    }

    private void addTrip(Trip trip, Set<PlanEdit> concerned) {
        TripEdit edit = edits.byTrip().get(trip.id());
        if (edit != null) {
            concerned.add(edit);
        }
    }

    private void addRiders(Trip trip, Set<PlanEdit> concerned) {
        deliveries.stream()
                .filter(delivery -> trip.equals(firmTrips.get(delivery.order())))
                .forEach(delivery -> addDelivery(delivery.order(), concerned));
    }

    private void addOfCenter(Violation violation, Set<PlanEdit> concerned) {
        boolean isOfDay = violation.rule() == Rule.CENTER_HANDOVERS;
        deliveries.stream()
                .filter(delivery -> violation.place().startsWith("center " + delivery.center() + " "))
                .filter(delivery -> isOfDay
                        ? delivery.day().equals(dayOf(violation.place()))
                        : firmTrips.containsKey(delivery.order()))
                .forEach(delivery -> addDelivery(delivery.order(), concerned));
    }

    /** Whether a trip has a part in what its carrier or yard breaks. */
    private boolean isConcerned(Trip trip, Violation violation) {
        Carrier carrier = Objects.requireNonNull(carriers.get(trip.carrier()));
        String place = violation.place();
        if (place.startsWith("yard ")) {
            return place.startsWith("yard " + carrier.yard() + " ")
                    && trip.departureDay().equals(dayOf(place));
        }
        if (!place.startsWith("carrier " + carrier.id() + " ")) {
            return false;
        }
        long busyDays = Tours.of(problem).of(carrier, trip.stops()).busyDays(carrier.dutyMinutesPerDay());
        LocalDate day = dayOf(place);
        return violation.rule() == Rule.DUTY_CYCLE
                || (!day.isBefore(trip.departureDay())
                        && day.toEpochDay() < trip.departureDay().toEpochDay() + busyDays);
    }
}
