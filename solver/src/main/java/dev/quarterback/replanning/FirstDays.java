package dev.quarterback.replanning;

import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.change.Operation;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first planning days of a plan, locked: trips that leave then are taken as left, handovers then are appointments.
 *
 * @param problem the problem with these locks
 * @param lost what of these days cannot stay
 */
record FirstDays(Problem problem, List<LostLock> lost) {
    FirstDays {
        lost = List.copyOf(lost);
    }

    /** Locks what still holds of the first {@code days} days; more than there are is all of them. */
    static FirstDays locked(Problem problem, Plan plan, int days) {
        List<LocalDate> dates = Stream.iterate(problem.firstDay(), day -> day.plusDays(1))
                .limit(Math.min(days, problem.days()))
                .toList();
        StillHolding holding = new StillHolding(problem);
        parts(problem, plan, new HashSet<>(dates)).forEach(holding::add);
        Plan held = holding.held().alone(problem);
        return new FirstDays(ChangedProblem.of(problem, locks(held, dates), held), holding.lost());
    }

    /** What needs no trip comes first: handovers of vehicles that have arrived free places on the lots. */
    private static List<List<PlanPart>> parts(Problem problem, Plan plan, Set<LocalDate> dates) {
        Map<String, Order> orders =
                problem.orders().stream().collect(Collectors.toMap(order -> order.id(), order -> order));
        Set<String> left = new HashSet<>();
        Map<String, List<Delivery>> riders = new HashMap<>();
        List<PlanPart> withoutTrip = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            Order order = orders.get(delivery.order());
            String trip = delivery.trip();
            if (order == null) {
                continue; // The change has removed it.
            }
            boolean hasArrival = order.arrival() != null;
            if (trip != null && !hasArrival) {
                riders.computeIfAbsent(trip, id -> new ArrayList<>()).add(delivery);
            } else if (dates.contains(delivery.day())) {
                withoutTrip.add(new PlanPart(List.of(), List.of(withoutTrip(delivery))));
            }
            if (trip != null && hasArrival) {
                left.add(trip); // By an earlier lock, or since its day has come.
            }
        }
        List<PlanPart> trips = plan.trips().stream()
                .filter(trip -> dates.contains(trip.departureDay()) && !left.contains(trip.id()))
                .filter(trip -> riders.containsKey(trip.id()))
                .map(trip -> new PlanPart(List.of(trip), riders.getOrDefault(trip.id(), List.of())))
                .toList();
        return List.of(withoutTrip, trips);
    }

    private static Delivery withoutTrip(Delivery delivery) {
        return new Delivery(delivery.order(), delivery.center(), delivery.day(), null);
    }

    /** Handovers first: a lock of trips takes no deliveries out of the plan that it refers to. */
    private static Change locks(Plan held, List<LocalDate> dates) {
        List<Operation> locks = new ArrayList<>();
        held.deliveries().stream()
                .filter(delivery -> dates.contains(delivery.day()))
                .map(Delivery::center)
                .distinct()
                .forEach(center -> locks.add(Lock.ofCenter(center, dates)));
        held.trips().stream()
                .map(Trip::carrier)
                .distinct()
                .forEach(carrier -> locks.add(Lock.ofCarrier(carrier, dates)));
        return new Change(locks);
    }
}
