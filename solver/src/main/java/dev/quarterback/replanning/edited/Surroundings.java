package dev.quarterback.replanning.edited;

import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanPart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A problem and a plan of it of no more orders than some edits can concern, so that what they break and cost takes a
 * fraction of the time that all orders take.
 *
 * <p>It has all handovers at the centers of the edits, all trips of their carriers, all departures beside theirs, and
 * everything on these trips. What is left out neither breaks a rule by the edits nor changes a term of the cost by itself;
 * only the evenness of days counts all handovers together.
 */
record Surroundings(Problem problem, Plan plan) {

    /** What edits can concern. */
    static Surroundings of(ComparedPlan before, Edits edits) {
        Map<String, Trip> trips = new HashMap<>();
        before.plan().trips().forEach(trip -> trips.put(trip.id(), trip));
        List<Delivery> deliveries = edits.deliveries().stream()
                .flatMap(edit -> Stream.of(edit.before(), edit.after()))
                .filter(Objects::nonNull)
                .toList();
        Touched touched = new Touched(before.problem());
        touched.addDeliveries(deliveries);
        touched.addTrips(deliveries.stream()
                .map(Delivery::trip)
                .filter(Objects::nonNull)
                .map(trips::get)
                .filter(Objects::nonNull)
                .toList());
        touched.addTrips(edits.trips().stream()
                .flatMap(edit -> Stream.of(edit.before(), edit.after()))
                .filter(Objects::nonNull)
                .toList());
        return of(before, touched);
    }

    static Surroundings of(ComparedPlan before, Touched touched) {
        Set<String> trips = trips(before.plan(), touched);
        PlanPart part = new PlanPart(
                before.plan().trips().stream()
                        .filter(trip -> trips.contains(trip.id()))
                        .toList(),
                before.plan().deliveries().stream()
                        .filter(delivery -> touched.hasCenter(delivery.center())
                                || touched.hasOrder(delivery.order())
                                || (delivery.trip() != null && trips.contains(delivery.trip())))
                        .toList());
        Set<String> delivered = new HashSet<>();
        part.deliveries().forEach(delivery -> delivered.add(delivery.order()));
        Problem small = before.problem()
                .withOrders(before.problem().orders().stream()
                        .filter(order -> delivered.contains(order.id())
                                || touched.hasOrder(order.id())
                                || comesTo(order, touched))
                        .toList());
        return new Surroundings(small, part.alone(small));
    }

    private static Set<String> trips(Plan plan, Touched touched) {
        Set<String> trips = new HashSet<>();
        plan.trips().stream().filter(touched::has).map(Trip::id).forEach(trips::add);
        plan.deliveries().stream()
                .filter(delivery -> touched.hasCenter(delivery.center()))
                .map(Delivery::trip)
                .forEach(trip -> {
                    if (trip != null) {
                        trips.add(trip);
                    }
                });
        return trips;
    }

    /** A vehicle takes a space of the lot there even if it is not handed over. */
    private static boolean comesTo(Order order, Touched touched) {
        return order.arrival() != null && touched.hasCenter(order.arrival().center());
    }
}
