package dev.quarterback.insight.insertion;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the ways to add an order by trying them all, asking nobody but the checker. */
public record AllAdditions(Problem problem, Plan plan) {
    private static final CostTerms NO_COST = new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** A way: the handover, and the trip where one is new or changed. */
    public record Addition(Delivery delivery, @Nullable Trip trip) {}

    /** What was found, but for new trips over other centers, which are not tried here. */
    Set<Addition> among(List<Insertion> insertions) {
        return insertions.stream()
                .map(insertion -> new Addition(insertion.delivery(), insertion.trip()))
                .filter(addition -> !isNewTripOverOthers(addition.trip()))
                .collect(Collectors.toSet());
    }

    private boolean isNewTripOverOthers(@Nullable Trip trip) {
        return trip != null && trip.stops().size() > 1 && !isTaken(trip.id());
    }

    Set<Addition> of(Order order) {
        return candidates(order).stream().filter(this::isSound).collect(Collectors.toSet());
    }

    /** Whether the order fits in any way, on new trips over several centers too. */
    public boolean admits(Order order) {
        return candidates(order).stream().anyMatch(this::isSound)
                || newTrips(order).stream().anyMatch(trip -> ridesOn(trip, order));
    }

    /** Whether it can ride on a trip that is new. */
    private boolean ridesOn(Trip trip, Order order) {
        return trip.stops().stream()
                .filter(order.centers()::contains)
                .anyMatch(center -> trip.departureDay()
                        .datesUntil(problem.lastDay().plusDays(1))
                        .map(day -> new Delivery(order.id(), center, day, trip.id()))
                        .anyMatch(delivery -> isSound(new Addition(delivery, trip))));
    }

    /** Trips over several centers that the plan has room for while nobody rides on them. */
    private List<Trip> newTrips(Order order) {
        List<Trip> trips = new ArrayList<>();
        for (Carrier carrier : problem.carriers()) {
            for (LocalDate departure : days()) {
                for (List<String> stops : tours(List.of())) {
                    if (carrier.yard().equals(order.location()) && stops.size() > 1) {
                        trips.add(new Trip(newId(carrier), carrier.id(), departure, stops));
                    }
                }
            }
        }
        return trips.stream()
                .filter(trip -> PlanChecker.check(problem, with(trip)).isSound())
                .toList();
    }

    private List<List<String>> tours(List<String> start) {
        List<List<String>> tours = new ArrayList<>();
        if (start.size() < problem.rules().maxStops()) {
            for (Center center : problem.centers()) {
                if (!start.contains(center.id())) {
                    List<String> longer = new ArrayList<>(start);
                    longer.add(center.id());
                    tours.add(longer);
                    tours.addAll(tours(longer));
                }
            }
        }
        return tours;
    }

    private Plan with(Trip trip) {
        List<Trip> trips = new ArrayList<>(plan.trips());
        trips.add(trip);
        return new Plan(plan.problem(), trips, plan.deliveries(), plan.undelivered(), plan.upperBound());
    }

    private List<LocalDate> days() {
        return problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toList();
    }

    private boolean isSound(Addition addition) {
        return PlanChecker.check(problem, plan(addition)).isSound();
    }

    private Plan plan(Addition addition) {
        return new Insertion(addition.delivery(), addition.trip(), false, NO_COST, 0).applyTo(plan);
    }

    private List<Addition> candidates(Order order) {
        List<Addition> candidates = new ArrayList<>();
        for (String center : order.centers()) {
            days().forEach(day -> {
                candidates.add(new Addition(new Delivery(order.id(), center, day, null), null));
                plan.trips().forEach(trip -> addOnTrip(order, center, day, trip, candidates));
                problem.carriers().forEach(carrier -> addOnNewTrip(order, center, day, carrier, candidates));
            });
        }
        return candidates;
    }

    private void addOnTrip(Order order, String center, LocalDate day, Trip trip, List<Addition> candidates) {
        Delivery delivery = new Delivery(order.id(), center, day, trip.id());
        if (trip.stops().contains(center)) {
            candidates.add(new Addition(delivery, null));
            return;
        }
        for (int position = 0; position <= trip.stops().size(); position++) {
            List<String> stops = new ArrayList<>(trip.stops());
            stops.add(position, center);
            candidates.add(new Addition(delivery, new Trip(trip.id(), trip.carrier(), trip.departureDay(), stops)));
        }
    }

    private void addOnNewTrip(Order order, String center, LocalDate day, Carrier carrier, List<Addition> candidates) {
        String id = newId(carrier);
        Delivery delivery = new Delivery(order.id(), center, day, id);
        days().forEach(departure ->
                candidates.add(new Addition(delivery, new Trip(id, carrier.id(), departure, List.of(center)))));
    }

    private String newId(Carrier carrier) {
        int number = 1;
        while (isTaken(carrier.id() + "-" + number)) {
            number++;
        }
        return carrier.id() + "-" + number;
    }

    private boolean isTaken(String id) {
        return plan.trips().stream().anyMatch(trip -> trip.id().equals(id));
    }
}
