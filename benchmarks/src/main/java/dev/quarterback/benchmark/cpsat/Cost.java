package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cost of a plan. */
final class Cost {
    private final CpModel model;
    private final Problem problem;
    private final Weights weights;
    private final PlanningDays days;
    private final LinearExprBuilder sum = LinearExpr.newBuilder();

    private Cost(CpModel model, Problem problem) {
        this.model = model;
        this.problem = problem;
        weights = problem.weights();
        days = PlanningDays.of(problem);
    }

    static LinearExpr of(
            CpModel model,
            Problem problem,
            List<TripSlot> slots,
            List<PoolDelivery> deliveries,
            CenterCapacities capacities,
            CenterLots lots) {
        Cost cost = new Cost(model, problem);
        slots.forEach(cost::addTrip);
        deliveries.forEach(delivery -> cost.sum.addTerm(delivery.count(), cost.of(delivery)));
        cost.sum.addTerm(capacities.surge.build(), cost.weights.surge());
        cost.sum.addTerm(lots.crowd.build(), cost.weights.crowd());
        cost.addChanges();
        if (cost.weights.level() > 0) {
            cost.addLevel(deliveries);
        }
        return cost.sum.build();
    }

    private void addTrip(TripSlot slot) {
        for (int i = 0; i < slot.options.size(); i++) {
            long km = weights.km() * slot.options.get(i).km();
            sum.addTerm(slot.chosen.get(i), km + weights.hire() * slot.hire(i));
        }
    }

    /** Of each vehicle delivered so; a delivery as planned takes back what {@link #addChanges} counts. */
    private long of(PoolDelivery delivery) {
        Order order = delivery.pool().alike();
        LocalDate day = days.date(delivery.day());
        long late = order.promisedDay() == null ? 0 : Math.max(0, delivery.day() - days.number(order.promisedDay()));
        long change = delivery.pool().isPlanned(delivery.center(), day) ? -1 : 0;
        return (long) weights.preference() * order.centers().indexOf(delivery.center())
                + weights.late() * late
                + (long) weights.waiting() * (delivery.day() - delivery.arrival())
                + weights.change() * change;
    }

    private void addChanges() {
        long planned = problem.orders().stream()
                .filter(order -> order.planned() != null)
                .count();
        sum.add(weights.change() * planned);
    }

    private void addLevel(List<PoolDelivery> deliveries) {
        Map<Integer, LinearExprBuilder> handed = new TreeMap<>();
        deliveries.forEach(delivery -> handed.computeIfAbsent(delivery.day(), day -> LinearExpr.newBuilder())
                .add(delivery.count()));
        long most = problem.orders().size();
        for (LinearExprBuilder ofDay : handed.values()) {
            IntVar square = model.newIntVar(0, most * most, "squared handovers");
            LinearExpr handovers = ofDay.build();
            model.addMultiplicationEquality(square, handovers, handovers);
            sum.addTerm(square, weights.level());
        }
    }
}
