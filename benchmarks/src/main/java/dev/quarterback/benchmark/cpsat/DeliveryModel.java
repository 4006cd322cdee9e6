package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.bound.linear.LinearLibrary;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.util.ArrayList;
import java.util.List;

/**
 * A delivery problem as constraints and goals over whole numbers.
 *
 * <p>Trips do not know orders: they carry numbers of vehicles of a model to a center by a day, and orders of that model
 * share these. So the size grows with orders plus trips and not with their product, and nothing is lost.
 */
final class DeliveryModel {
    static {
        LinearLibrary.load();
    }

    final CpModel constraints = new CpModel();
    final Problem problem;
    final CandidateTours tours;
    final List<TripSlot> slots = new ArrayList<>();
    final PoolDeliveries deliveries;
    final CenterCapacities capacities;
    final CenterLots lots;

    /** Appointments kept. */
    final LinearExpr kept;

    /** Deliveries, each counted with its priority. */
    final LinearExpr weight;

    /** Deliveries, each counted once. */
    final LinearExpr vehicles;

    final LinearExpr cost;

    DeliveryModel(Problem problem, CandidateTours tours) {
        this.problem = problem;
        this.tours = tours;
        List<OrderPool> pools = OrderPool.of(problem);
        Wishes wishes = new Wishes(problem, pools);
        for (Carrier carrier : problem.carriers()) {
            slots.addAll(new CarrierTrips(constraints, problem, carrier, tours.from(carrier.yard()), wishes).all());
        }
        problem.yards().forEach(this::limitDepartures);
        deliveries = new PoolDeliveries(constraints, problem, pools, wishes, slots);
        capacities = new CenterCapacities(constraints, problem, deliveries.all);
        lots = new CenterLots(constraints, problem, pools, deliveries.all);
        cost = Cost.of(constraints, problem, slots, deliveries.all, capacities, lots);
        PlanningDays days = PlanningDays.of(problem);
        kept = sum(delivery -> delivery.pool().isAppointment(delivery.center(), days.date(delivery.day())) ? 1 : 0);
        weight = sum(delivery -> delivery.pool().alike().priority());
        vehicles = sum(delivery -> 1);
    }

    private interface Value {
        long of(PoolDelivery delivery);
    }

    private LinearExpr sum(Value value) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        deliveries.all.forEach(delivery -> sum.addTerm(delivery.count(), value.of(delivery)));
        return sum.build();
    }

    private void limitDepartures(Yard yard) {
        PlanningDays days = PlanningDays.of(problem);
        for (int day = 0; day < days.count(); day++) {
            int most = yard.departuresOn(days.date(day));
            if (most != Yard.UNLIMITED) {
                limitDepartures(yard, day, most);
            }
        }
    }

    private void limitDepartures(Yard yard, int day, int most) {
        LinearExprBuilder departures = LinearExpr.newBuilder();
        for (TripSlot slot : slots) {
            if (slot.day == day && slot.carrier.yard().equals(yard.id())) {
                slot.addMade(departures, 1);
            }
        }
        constraints.addLessOrEqual(departures, most);
    }
}
