package dev.quarterback.replanning.edited;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.reach.Reachability;
import dev.quarterback.replanning.PlanPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a trip or a delivery breaks by itself, even if nothing else were planned. */
final class AloneCheck {
    private final Problem problem;
    private final Map<String, Order> orders;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Set<String> centers;
    private final PlanningDays days;
    private final Reachability reachability;

    AloneCheck(Problem problem) {
        this.problem = problem;
        orders = problem.ordersById();
        problem.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
        centers = problem.centers().stream().map(Center::id).collect(Collectors.toSet());
        days = PlanningDays.of(problem);
        reachability = Reachability.of(problem);
    }

    Order order(String id) {
        return Objects.requireNonNull(orders.get(id));
    }

    /** The yard that a trip leaves from. */
    String yardOf(Trip trip) {
        return Objects.requireNonNull(carriers.get(trip.carrier())).yard();
    }

    /** Whether the vehicle of an order comes to its center on a trip of the plan. */
    boolean needsTrip(Order order) {
        return order.arrival() == null && !centers.contains(order.location());
    }

    /** The rules that a trip breaks. */
    List<Violation> of(Trip trip) {
        Problem empty = problem.withOrders(List.of());
        return PlanChecker.check(empty, new PlanPart(List.of(trip), List.of()).alone(empty))
                .violations();
    }

    /** The rules that a delivery breaks with its trip, those left out that the trip breaks anyway. */
    List<Violation> of(Delivery delivery, @Nullable Trip trip) {
        List<Violation> all = of(order(delivery.order()), delivery, trip);
        if (trip == null || all.isEmpty()) {
            return all;
        }
        List<Violation> ofTrip = of(trip);
        return all.stream().filter(violation -> !ofTrip.contains(violation)).toList();
    }

    private List<Violation> of(Order order, Delivery delivery, @Nullable Trip trip) {
        Problem small = problem.withOrders(List.of(order));
        PlanPart part = new PlanPart(trip == null ? List.of() : List.of(trip), List.of(delivery));
        return PlanChecker.check(small, part.alone(small)).violations();
    }

    /** The rules that a delivery breaks by whatever trip the vehicle comes. */
    List<Violation> byAnyTrip(Delivery delivery) {
        Order order = order(delivery.order());
        Order there = thereAlready(order, delivery.center());
        List<Violation> violations = of(there, withoutTrip(delivery), null);
        if (!violations.isEmpty() || isReachable(order, delivery)) {
            return violations;
        }
        LocalDate ready = readyDay(order);
        Rule rule = delivery.day().isBefore(ready) ? Rule.DEPARTURE_BEFORE_READY : Rule.HANDOVER_BEFORE_ARRIVAL;
        String why = delivery.day().isBefore(ready)
                ? "order " + order.id() + " is ready from " + ready + " on"
                : "no trip brings order " + order.id() + " to " + delivery.center() + " for " + delivery.day()
                        + ", even if nothing else is planned";
        return List.of(new Violation(rule, "", why));
    }

    private boolean isReachable(Order order, Delivery delivery) {
        LocalDate[] others = IntStream.range(0, days.count())
                .mapToObj(days::date)
                .filter(day ->
                        !day.equals(delivery.day()) || order.unavailableDays().contains(day))
                .toArray(LocalDate[]::new);
        return reachability.isPossible(
                order.withCenters(List.of(delivery.center())).withUnavailableDays(others));
    }

    private LocalDate readyDay(Order order) {
        LocalDate own = order.readyDay() == null ? problem.firstDay() : order.readyDay();
        Optional<LocalDate> landed = problem.vessels().stream()
                .filter(vessel -> vessel.id().equals(order.vessel()))
                .map(Vessel::readyDay)
                .findAny();
        return landed.filter(day -> day.isAfter(own)).orElse(own);
    }

    /** The order as if its vehicle stood at that center: what is left are the rules of customer and center. */
    static Order thereAlready(Order order, String center) {
        return new Order(
                order.id(),
                order.model(),
                center,
                null,
                order.centers(),
                order.priority(),
                order.promisedDay(),
                order.unavailableDays(),
                order.appointment(),
                order.planned(),
                null,
                order.orderedDay(),
                null);
    }

    static Delivery withoutTrip(Delivery delivery) {
        return new Delivery(delivery.order(), delivery.center(), delivery.day(), null);
    }

    /** The first day on which a delivery would break no rule by itself; empty where there is none. */
    Optional<LocalDate> firstDay(Delivery delivery, @Nullable Trip trip) {
        boolean isByAnyTrip = trip == null && needsTrip(order(delivery.order()));
        return IntStream.range(0, days.count())
                .mapToObj(days::date)
                .filter(day -> {
                    Delivery then = new Delivery(delivery.order(), delivery.center(), day, delivery.trip());
                    return (isByAnyTrip ? byAnyTrip(then) : of(then, trip)).isEmpty();
                })
                .findFirst();
    }

    /** The first day on which a trip would break no rule by itself; empty where there is none. */
    Optional<LocalDate> firstDay(Trip trip) {
        return IntStream.range(0, days.count())
                .mapToObj(days::date)
                .filter(day -> of(new Trip(trip.id(), trip.carrier(), day, trip.stops()))
                        .isEmpty())
                .findFirst();
    }

    /** Trips by which a delivery would break no rule by itself, so many at most. */
    List<String> tripsFor(Delivery delivery, List<Trip> trips, int most) {
        Order order = order(delivery.order());
        return trips.stream()
                .filter(trip -> carriers.containsKey(trip.carrier())
                        && yardOf(trip).equals(order.location())
                        && trip.stops().contains(delivery.center())
                        && !trip.departureDay().isAfter(delivery.day()))
                .filter(trip -> of(order, new Delivery(order.id(), delivery.center(), delivery.day(), trip.id()), trip)
                        .isEmpty())
                .map(Trip::id)
                .limit(most)
                .toList();
    }

    /** Carriers of a yard that could make a trip if they did nothing else, so many at most. */
    List<String> carriersFor(Trip trip, String yard, int most) {
        List<String> able = new ArrayList<>();
        for (Carrier carrier : problem.carriers()) {
            if (able.size() < most
                    && carrier.yard().equals(yard)
                    && of(new Trip(trip.id(), carrier.id(), trip.departureDay(), trip.stops()))
                            .isEmpty()) {
                able.add(carrier.id());
            }
        }
        return able;
    }
}
