package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the centers' lots each night: vehicles that came on trips, which must find room, and vehicles with an
 * arrival, which stand there in any case.
 */
final class CenterLots {
    /** Vehicles above the lots' spaces, over all nights. */
    final LinearExprBuilder crowd = LinearExpr.newBuilder();

    /** For each center and night what {@link #crowd} sums up. */
    final List<CrowdedNight> crowdedNights = new ArrayList<>();

    private final CpModel model;
    private final List<OrderPool> pools;

    /**
     * A night before which more vehicles with an arrival have come to a center than its lot has spaces.
     *
     * @param waits whether vehicles from trips wait there
     * @param above the vehicles above the spaces; with any of trips there are none
     * @param waiting how vehicles from trips come to wait there
     * @param gone how vehicles with an arrival are handed over before
     * @param tooMany by how many there are too many when none is handed over
     */
    record CrowdedNight(
            BoolVar waits, IntVar above, List<PoolDelivery> waiting, List<PoolDelivery> gone, int tooMany) {}

    CenterLots(CpModel model, Problem problem, List<OrderPool> pools, List<PoolDelivery> deliveries) {
        this.model = model;
        this.pools = pools;
        for (Center center : problem.centers()) {
            if (center.lotSpaces() != Center.UNLIMITED) {
                List<PoolDelivery> here = deliveries.stream()
                        .filter(delivery -> delivery.center().equals(center.id()))
                        .toList();
                for (int night = 0; night < problem.days(); night++) {
                    limit(center, night, here);
                }
            }
        }
    }

    private void limit(Center center, int night, List<PoolDelivery> here) {
        List<PoolDelivery> waiting = here.stream()
                .filter(delivery -> delivery.flow() != null && delivery.arrival() <= night && night < delivery.day())
                .toList();
        List<PoolDelivery> gone = here.stream()
                .filter(delivery -> delivery.pool().hasArrival() && delivery.day() <= night)
                .toList();
        int tooMany = arrived(center, night) - center.lotSpaces();
        if (tooMany > 0) {
            limitCrowded(center, waiting, gone, tooMany);
        } else if (!waiting.isEmpty()) {
            model.addLessOrEqual(difference(waiting, gone), -tooMany);
        }
    }

    /** The vehicles with an arrival that have come to {@code center} by {@code night}. */
    private int arrived(Center center, int night) {
        return pools.stream()
                .filter(pool -> pool.hasArrival() && center.id().equals(pool.site()) && pool.since() <= night)
                .mapToInt(OrderPool::size)
                .sum();
    }

    private void limitCrowded(Center center, List<PoolDelivery> waiting, List<PoolDelivery> gone, int tooMany) {
        BoolVar waits = model.newBoolVar("waits");
        IntVar above = model.newIntVar(0, tooMany, "crowd");
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(difference(gone, List.of())).add(above), tooMany);
        model.addLessOrEqual(difference(waiting, List.of()), LinearExpr.term(waits, center.lotSpaces()));
        model.addLessOrEqual(difference(waiting, gone), -tooMany).onlyEnforceIf(waits);
        crowd.add(above);
        crowdedNights.add(new CrowdedNight(waits, above, waiting, gone, tooMany));
    }

    private static LinearExpr difference(List<PoolDelivery> more, List<PoolDelivery> less) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        more.forEach(delivery -> sum.add(delivery.count()));
        less.forEach(delivery -> sum.addTerm(delivery.count(), -1));
        return sum.build();
    }
}
