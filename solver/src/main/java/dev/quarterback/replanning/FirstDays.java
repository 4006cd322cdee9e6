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
        Riders riders = Riders.of(problem, holding);
        Plan held = holding.held().alone(problem);
        // Those that only ride get no appointment.
        Problem appointed = ChangedProblem.of(problem, handoverLocks(held, dates), held);
        Problem locked = ChangedProblem.of(
                appointed, tripLocks(held, dates), riders.held().alone(appointed));
        return new FirstDays(locked, lost(holding, riders, dates));
    }

    /** A handover on a later day was not to stay, so it is lost only with the place on its trip. */
    private static List<LostLock> lost(StillHolding holding, Riders riders, List<LocalDate> dates) {
        Map<String, String> takenOff = new HashMap<>();
        riders.takenOff()
                .forEach(lost -> takenOff.put(lost.part().deliveries().get(0).order(), lost.why()));
        List<LostLock> locks = new ArrayList<>();
        for (LostPart lost : holding.lost()) {
            if (!lost.isRider()) {
                locks.add(lost.lock());
                continue;
            }
            Delivery delivery = lost.part().deliveries().get(0);
            String why = takenOff.get(delivery.order());
            if (why != null) {
                locks.add(LostLock.takenOff(delivery, why));
            } else if (dates.contains(delivery.day())) {
                locks.add(lost.lock());
            }
        }
        return locks;
    }

    /** What needs no trip comes first: handovers of vehicles that have arrived free places on the lots. */
    private static List<List<PlanPart>> parts(Problem problem, Plan plan, Set<LocalDate> dates) {
        Map<String, Order> orders = problem.ordersById();
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

    private static Change handoverLocks(Plan held, List<LocalDate> dates) {
        return new Change(held.deliveries().stream()
                .filter(delivery -> dates.contains(delivery.day()))
                .map(Delivery::center)
                .distinct()
                .<Operation>map(center -> Lock.ofCenter(center, dates))
                .toList());
    }

    private static Change tripLocks(Plan held, List<LocalDate> dates) {
        return new Change(held.trips().stream()
                .map(Trip::carrier)
                .distinct()
                .<Operation>map(carrier -> Lock.ofCarrier(carrier, dates))
                .toList());
    }
}
