package dev.quarterback.check;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan written entry by entry, with days as {@code 2019-06-24}; orders that it does not name are undelivered. */
public final class HandMadePlan {
    private final Problem problem;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Undelivered> undelivered = new ArrayList<>();
    private @Nullable UpperBound bound;

    public HandMadePlan(Problem problem) {
        this.problem = problem;
    }

    public HandMadePlan trip(String id, String carrier, String departureDay, String... stops) {
        trips.add(new Trip(id, carrier, LocalDate.parse(departureDay), List.of(stops)));
        return this;
    }

    /** Adds a delivery from a yard. */
    public HandMadePlan ride(String order, String trip, String center, String day) {
        deliveries.add(new Delivery(order, center, LocalDate.parse(day), trip));
        return this;
    }

    /** Adds a delivery of a vehicle on site. */
    public HandMadePlan onSite(String order, String center, String day) {
        deliveries.add(new Delivery(order, center, LocalDate.parse(day), null));
        return this;
    }

    public HandMadePlan undelivered(String order) {
        undelivered.add(new Undelivered(order, "not placed"));
        return this;
    }

    public HandMadePlan bound(@Nullable Long appointments, @Nullable Long deliveries) {
        bound = new UpperBound(appointments, deliveries, null);
        return this;
    }

    public Plan build() {
        Set<String> named = new HashSet<>();
        deliveries.forEach(delivery -> named.add(delivery.order()));
        undelivered.forEach(entry -> named.add(entry.order()));
        List<Undelivered> all = new ArrayList<>(undelivered);
        for (Order order : problem.orders()) {
            if (!named.contains(order.id())) {
                all.add(new Undelivered(order.id(), "not placed"));
            }
        }
        return new Plan(problem.name(), trips, deliveries, all, bound);
    }

    /** What this plan comes to. */
    public PlanFigures figures() {
        return PlanChecker.check(problem, build()).figures();
    }

    /** The rules that this plan breaks. */
    public List<Violation> violations() {
        return PlanChecker.check(problem, build()).violations();
    }
}
