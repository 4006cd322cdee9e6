package dev.quarterback.check;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.BitSet;

/** Counts what deliveries take of trips, centers and lots, and what the plan comes to. */
final class Tally {
    private final IndexedProblem indexed;
    final Loads loads;
    final CenterDays centerDays;
    private long weight;
    private int kept;
    private int moved;
    private long preference;
    private long late;
    private long waiting;
    private long changed;

    Tally(IndexedProblem indexed, Plan plan) {
        this.indexed = indexed;
        loads = new Loads(plan.trips().size());
        centerDays = new CenterDays(indexed);
    }

    /** Counts a vehicle that rides on a trip. */
    void addRide(PlannedDelivery planned, OnTrip.Ride ride) {
        loads.add(ride.trip(), indexed.modelOf(planned.order()));
        centerDays.lot(planned.center()).addOfTrip(ride.arrival(), planned.day());
        add(planned, ride.arrival());
    }

    /** Counts a vehicle that is on site from {@code readyDay} on. */
    void addOnSite(PlannedDelivery planned, long readyDay) {
        add(planned, readyDay);
    }

    /** Counts a vehicle that has come to a center, be it that of the delivery or not, by {@code arrival}. */
    void addArrived(PlannedDelivery planned, int center, long arrival) {
        centerDays.lot(center).addArrived(arrival, planned.day());
        add(planned, arrival);
    }

    private void add(PlannedDelivery planned, long arrival) {
        Order order = planned.order();
        centerDays.handOver(planned.center(), planned.day());
        weight += order.priority();
        if (planned.is(order.appointment())) {
            kept++;
        } else if (order.appointment() != null) {
            moved++;
        }
        preference += planned.preference();
        waiting += Math.max(0, planned.day() - arrival);
        if (order.promisedDay() != null) {
            late += Math.max(0, planned.day() - order.promisedDay().toEpochDay());
        }
        if (order.planned() != null && !planned.is(order.planned())) {
            changed++;
        }
    }

    /** Counts an order that is not delivered. */
    void addUndelivered(Order order) {
        Order.Handover arrival = order.arrival();
        if (order.planned() != null) {
            changed++;
        }
        if (arrival != null) {
            PlanningDays days = indexed.days;
            centerDays.lot(indexed.centerOf(arrival)).addArrived(days.orFirst(arrival.day()), days.last() + 1);
        }
    }

    long weight() {
        return weight;
    }

    int appointmentsKept() {
        return kept;
    }

    /**
     * What the plan comes to, once all is counted and the centers' handovers and lots are checked.
     *
     * @param hire the hire of the carriers' days
     */
    PlanFigures figures(PlannedTrips trips, long hire, BitSet delivered) {
        Problem problem = indexed.problem;
        int appointments = (int) problem.orders().stream()
                .filter(order -> order.appointment() != null)
                .count();
        int[] vehicles = trips.trips().stream().mapToInt(loads::vehiclesOn).toArray();
        int onTrips = 0;
        int empty = 0;
        for (int load : vehicles) {
            onTrips += load;
            empty += load == 0 ? 1 : 0;
        }
        CostTerms terms = new CostTerms(
                trips.km(),
                centerDays.surge(),
                preference,
                late,
                waiting,
                centerDays.level(),
                changed,
                hire,
                centerDays.crowd());
        return new PlanFigures(
                problem.orders().size(),
                delivered.cardinality(),
                weight,
                appointments,
                kept,
                moved,
                vehicles.length,
                empty,
                onTrips,
                terms,
                terms.weighted(problem.weights()),
                centerDays.perDay());
    }
}
