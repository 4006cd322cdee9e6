package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What centers can hand over on each day, and what can stand on their lots each night. */
final class CenterCapacities {
    /** Handovers above the regular ones. */
    final LinearExprBuilder surge = LinearExpr.newBuilder();

    private final CpModel model;
    private final PlanningDays days;

    private record CenterDay(String center, int day) {}

    CenterCapacities(CpModel model, Problem problem, List<PoolDelivery> deliveries) {
        this.model = model;
        days = PlanningDays.of(problem);
        Map<CenterDay, LinearExprBuilder> handed = new HashMap<>();
        Map<CenterDay, LinearExprBuilder> waiting = new HashMap<>();
        for (PoolDelivery delivery : deliveries) {
            add(handed, delivery, delivery.day());
            if (delivery.flow() != null) {
                for (int night = delivery.arrival(); night < delivery.day(); night++) {
                    add(waiting, delivery, night);
                }
            }
        }
        for (Center center : problem.centers()) {
            for (int day = 0; day < days.count(); day++) {
                CenterDay at = new CenterDay(center.id(), day);
                limitHandovers(center.handoversOn(days.date(day)), handed.get(at));
                limitLot(center, waiting.get(at));
            }
        }
    }

    private static void add(Map<CenterDay, LinearExprBuilder> sums, PoolDelivery delivery, int day) {
        sums.computeIfAbsent(new CenterDay(delivery.center(), day), at -> LinearExpr.newBuilder())
                .add(delivery.count());
    }

    private void limitHandovers(Handovers handovers, @Nullable LinearExprBuilder handed) {
        if (handed != null) {
            IntVar above = model.newIntVar(0, handovers.surge(), "surge");
            model.addLessOrEqual(handed.addTerm(above, -1), handovers.regular());
            surge.add(above);
        }
    }

    private void limitLot(Center center, @Nullable LinearExprBuilder waiting) {
        if (waiting != null && center.lotSpaces() != Center.UNLIMITED) {
            model.addLessOrEqual(waiting, center.lotSpaces());
        }
    }
}
