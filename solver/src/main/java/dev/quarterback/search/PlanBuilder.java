package dev.quarterback.search;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schedule down as a plan: trips by carrier and day, deliveries in the problem's order.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class PlanBuilder {
    private final Schedule schedule;
    private final Facts facts;
    private final Problem problem;
    private final @Nullable Delivery[] deliveries;
    private final List<Trip> trips = new ArrayList<>();

    PlanBuilder(Schedule schedule) {
        this.schedule = schedule;
        facts = schedule.facts();
        problem = facts.problem;
        deliveries = new Delivery[facts.orders.count];
    }

    Plan build() {
        for (CarrierRoster entity : schedule.getRosters()) {
            for (int i = 0; i < entity.getRoster().size(); i++) {
                addTrip(entity.getRoster().trip(i), i + 1);
            }
        }
        for (CenterDay entity : schedule.getCenterDays()) {
            for (int i = 0; i < entity.getOnSite().size(); i++) {
                deliver(entity.getOnSite().order(i), entity.getCenter(), entity.getDay(), null);
            }
        }
        List<Delivery> delivered = new ArrayList<>();
        List<Undelivered> undelivered = new ArrayList<>();
        for (int o = 0; o < deliveries.length; o++) {
            Delivery delivery = deliveries[o];
            if (delivery == null) {
                undelivered.add(new Undelivered(problem.orders().get(o).id(), ""));
            } else {
                delivered.add(delivery);
            }
        }
        return new Plan(problem.name(), trips, delivered, undelivered, null);
    }

    private void addTrip(LoadedTrip trip, int number) {
        String carrier = problem.carriers().get(trip.carrier()).id();
        String id = carrier + "-" + number;
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < trip.stopCount(); i++) {
            stops.add(centerId(trip.center(i)));
        }
        trips.add(new Trip(id, carrier, facts.planningDays.date(trip.departure()), stops));
        for (int v = 0; v < trip.load(); v++) {
            deliver(trip.order(v), trip.center(trip.stop(v)), trip.day(v), id);
        }
    }

    private void deliver(int order, int center, int day, @Nullable String trip) {
        String id = problem.orders().get(order).id();
        deliveries[order] = new Delivery(id, centerId(center), facts.planningDays.date(day), trip);
    }

    private String centerId(int center) {
        return problem.centers().get(center).id();
    }
}
