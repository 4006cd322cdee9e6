package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What centers can hand over on each day. */
final class CenterCapacities {
    /** Handovers above the regular ones. */
    final LinearExprBuilder surge = LinearExpr.newBuilder();

    private final CpModel model;
    private final PlanningDays days;

    /** For each center and day what {@link #surge} sums up. */
    final List<Excess> excesses = new ArrayList<>();

    /** The handovers of a center and day above the regular ones. */
    record Excess(IntVar above, List<PoolDelivery> handed, int regular) {}

    private record CenterDay(String center, int day) {}

    CenterCapacities(CpModel model, Problem problem, List<PoolDelivery> deliveries) {
        this.model = model;
        days = PlanningDays.of(problem);
        Map<CenterDay, List<PoolDelivery>> handed = new HashMap<>();
        for (PoolDelivery delivery : deliveries) {
            handed.computeIfAbsent(new CenterDay(delivery.center(), delivery.day()), at -> new ArrayList<>())
                    .add(delivery);
        }
        for (Center center : problem.centers()) {
            for (int day = 0; day < days.count(); day++) {
                CenterDay at = new CenterDay(center.id(), day);
                limitHandovers(center.handoversOn(days.date(day)), handed.getOrDefault(at, List.of()));
            }
        }
    }

    private void limitHandovers(Handovers handovers, List<PoolDelivery> handed) {
        if (!handed.isEmpty()) {
            IntVar above = model.newIntVar(0, handovers.surge(), "surge");
            LinearExprBuilder regular = LinearExpr.newBuilder().addTerm(above, -1);
            handed.forEach(delivery -> regular.add(delivery.count()));
            model.addLessOrEqual(regular, handovers.regular());
            surge.add(above);
            excesses.add(new Excess(above, handed, handovers.regular()));
        }
    }
}
