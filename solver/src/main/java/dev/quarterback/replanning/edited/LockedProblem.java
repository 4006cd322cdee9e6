package dev.quarterback.replanning.edited;

import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.change.Remaining;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A problem in which edits hold, by what a problem can say: an edited handover is an appointment, an order that was taken
 * out has no day, an edited trip has left, and the carrier of a trip that was taken out is off on its days.
 *
 * @param problem the problem
 * @param start the plan to start from
 * @param trips the trips that have left in it
 * @param rides which order rides on which of them
 */
record LockedProblem(Problem problem, Plan start, List<Trip> trips, Map<String, String> rides) {
    LockedProblem {
        trips = List.copyOf(trips);
        rides = Map.copyOf(rides);
    }

    /** Locks what is still possible in {@code open}, of which {@code plan} may be an outdated plan. */
    static LockedProblem of(Problem open, Plan plan, EditLocks locks) {
        Problem locked = withOrders(open, locks);
        Plan left = Remaining.of(plan, locked);
        List<Trip> trips = new ArrayList<>();
        for (Trip trip : left.trips()) {
            if (locks.trips().contains(trip.id())) {
                try {
                    locked = ChangedProblem.of(locked, Change.of(Lock.ofTrip(trip.id())), left);
                    trips.add(trip);
                } catch (InvalidInputException e) {
                    // A change beside the edits does not let it leave; that it is not as edited is told in the end.
                }
            }
        }
        locked = IdleDays.taken(locked, locks.leftOut()); // A trip that has left needs no day on which it may leave.
        return new LockedProblem(locked, start(left, locked, trips), trips, rides(left, trips));
    }

    private static Problem withOrders(Problem open, EditLocks locks) {
        PlanningDays days = PlanningDays.of(open);
        LocalDate[] all = IntStream.range(0, days.count()).mapToObj(days::date).toArray(LocalDate[]::new);
        Map<String, Delivery> handovers = new HashMap<>();
        locks.handovers().forEach(delivery -> handovers.put(delivery.order(), delivery));
        return open.withOrders(open.orders().stream()
                .map(order -> {
                    Delivery delivery = handovers.get(order.id());
                    if (delivery != null) {
                        return isPossible(order, delivery, days)
                                ? order.withAppointment(new Handover(delivery.center(), delivery.day()))
                                : order;
                    }
                    return locks.takenOut().contains(order.id()) ? order.withUnavailableDays(all) : order;
                })
                .toList());
    }

    private static boolean isPossible(Order order, Delivery delivery, PlanningDays days) {
        return order.centers().contains(delivery.center())
                && days.contain(delivery.day())
                && !order.unavailableDays().contains(delivery.day());
    }

    /** A trip without vehicles is not known to have left. */
    private static Plan start(Plan left, Problem locked, List<Trip> gone) {
        Plan start = Remaining.of(left, locked);
        List<Trip> trips =
                start.trips().stream().filter(trip -> !gone.contains(trip)).toList();
        return new Plan(start.problem(), trips, start.deliveries(), start.undelivered(), null);
    }

    private static Set<String> ids(List<Trip> trips) {
        return trips.stream().map(Trip::id).collect(Collectors.toSet());
    }

    private static Map<String, String> rides(Plan left, List<Trip> trips) {
        Set<String> ids = ids(trips);
        Map<String, String> rides = new HashMap<>();
        left.deliveries().stream()
                .filter(delivery -> delivery.trip() != null && ids.contains(delivery.trip()))
                .forEach(delivery -> rides.put(delivery.order(), Objects.requireNonNull(delivery.trip())));
        return rides;
    }

    /** A plan of this problem with the trips that have left in it: one of the problem before it was locked. */
    HandMade unlocked(Plan plan) {
        Map<String, String> names = names(plan);
        List<Trip> all = new ArrayList<>(trips);
        plan.trips()
                .forEach(trip -> all.add(new Trip(
                        names.getOrDefault(trip.id(), trip.id()), trip.carrier(), trip.departureDay(), trip.stops())));
        List<Delivery> deliveries = plan.deliveries().stream()
                .map(delivery -> {
                    String trip = delivery.trip();
                    String ride = trip == null ? rides.get(delivery.order()) : names.getOrDefault(trip, trip);
                    return new Delivery(delivery.order(), delivery.center(), delivery.day(), ride);
                })
                .toList();
        return new HandMade(all, deliveries, ids(trips), rides.keySet(), rides.keySet());
    }

    /** Other ids for trips that have those of trips that have left. */
    private Map<String, String> names(Plan plan) {
        Set<String> gone = ids(trips);
        Set<String> used = new HashSet<>(gone);
        used.addAll(ids(plan.trips()));
        Map<String, String> names = new HashMap<>();
        for (Trip trip : plan.trips()) {
            if (gone.contains(trip.id())) {
                int number = 1;
                while (!used.add(trip.carrier() + "-" + number)) {
                    number++;
                }
                names.put(trip.id(), trip.carrier() + "-" + number);
            }
        }
        return names;
    }
}
