package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanPart;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one plan becomes another one.
 *
 * @param gone trips and deliveries that the second one has not
 * @param come those that only the second one has
 */
record PlanChanges(PlanPart gone, PlanPart come) {

    static PlanChanges between(Plan first, Plan second) {
        return new PlanChanges(
                new PlanPart(without(first.trips(), second.trips()), without(first.deliveries(), second.deliveries())),
                new PlanPart(without(second.trips(), first.trips()), without(second.deliveries(), first.deliveries())));
    }

    private static <T> List<T> without(List<T> all, Collection<T> some) {
        Set<T> left = new LinkedHashSet<>(all);
        some.forEach(left::remove);
        return List.copyOf(left);
    }

    /** What they concern. */
    Touched touched(Problem problem) {
        Touched touched = new Touched(problem);
        for (PlanPart part : List.of(gone, come)) {
            touched.addTrips(part.trips());
            touched.addDeliveries(part.deliveries());
        }
        return touched;
    }

    /** Another plan with the same changes. */
    Plan in(Plan plan, Problem problem) {
        List<Trip> trips = Stream.concat(without(plan.trips(), gone.trips()).stream(), come.trips().stream())
                .toList();
        List<Delivery> deliveries = Stream.concat(
                        without(plan.deliveries(), gone.deliveries()).stream(), come.deliveries().stream())
                .toList();
        return new PlanPart(trips, deliveries).alone(problem);
    }
}
