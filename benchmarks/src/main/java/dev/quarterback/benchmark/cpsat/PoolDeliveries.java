package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All ways to deliver all orders, each order once at most. */
final class PoolDeliveries {
    final List<PoolDelivery> all = new ArrayList<>();

    private final CpModel model;
    private final PlanningDays days;
    private final Map<String, Center> centers;

    PoolDeliveries(CpModel model, Problem problem, List<OrderPool> pools, Wishes wishes, List<TripSlot> slots) {
        this.model = model;
        days = PlanningDays.of(problem);
        centers = problem.centers().stream().collect(Collectors.toMap(Center::id, center -> center));
        for (OrderPool pool : pools) {
            String site = pool.site();
            if (site != null && pool.alike().centers().contains(site)) {
                add(pool, null, site, pool.ready());
            }
        }
        Map<Flow, LinearExprBuilder> carried = carried(slots);
        carried.keySet()
                .forEach(flow ->
                        wishes.of(flow).forEach(pool -> add(pool, flow, flow.center(), wishes.firstHandover(flow))));
        deliverOnce();
        deliverWhatRides(carried);
    }

    private void add(OrderPool pool, @Nullable Flow flow, String center, int earliest) {
        Center at = Objects.requireNonNull(centers.get(center));
        pool.handoverDays(at, earliest, days)
                .forEach(day -> all.add(
                        new PoolDelivery(pool, flow, center, day, model.newIntVar(0, pool.size(), "delivery"))));
    }

    private static Map<Flow, LinearExprBuilder> carried(List<TripSlot> slots) {
        Map<Flow, LinearExprBuilder> carried = new LinkedHashMap<>();
        slots.forEach(slot -> slot.loads.forEach((flow, load) ->
                carried.computeIfAbsent(flow, f -> LinearExpr.newBuilder()).add(load)));
        return carried;
    }

    private void deliverOnce() {
        Map<OrderPool, LinearExprBuilder> delivered = new HashMap<>();
        all.forEach(delivery -> delivered
                .computeIfAbsent(delivery.pool(), pool -> LinearExpr.newBuilder())
                .add(delivery.count()));
        delivered.forEach((pool, sum) -> model.addLessOrEqual(sum, pool.size()));
    }

    private void deliverWhatRides(Map<Flow, LinearExprBuilder> carried) {
        for (PoolDelivery delivery : all) {
            LinearExprBuilder sum = delivery.flow() == null ? null : carried.get(delivery.flow());
            if (sum != null) {
                sum.addTerm(delivery.count(), -1);
            }
        }
        carried.values().forEach(sum -> model.addEquality(sum, 0));
    }
}
