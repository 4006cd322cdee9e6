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
import org.jspecify.annotations.Nullable;

/** What centers can hand over on each day, and what can stand on their lots each night. */
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
        Map<CenterDay, LinearExprBuilder> waiting = new HashMap<>();
        for (PoolDelivery delivery : deliveries) {
            handed.computeIfAbsent(new CenterDay(delivery.center(), delivery.day()), at -> new ArrayList<>())
                    .add(delivery);
            if (delivery.flow() != null) {
                for (int night = delivery.arrival(); night < delivery.day(); night++) {
                    add(waiting, delivery, night);
                }
            }
        }
        for (Center center : problem.centers()) {
            for (int day = 0; day < days.count(); day++) {
                CenterDay at = new CenterDay(center.id(), day);
                limitHandovers(center.handoversOn(days.date(day)), handed.getOrDefault(at, List.of()));
                limitLot(center, waiting.get(at));
            }
        }
    }

    private static void add(Map<CenterDay, LinearExprBuilder> sums, PoolDelivery delivery, int day) {
        sums.computeIfAbsent(new CenterDay(delivery.center(), day), at -> LinearExpr.newBuilder())
                .add(delivery.count());
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

    private void limitLot(Center center, @Nullable LinearExprBuilder waiting) {
        if (waiting != null && center.lotSpaces() != Center.UNLIMITED) {
            model.addLessOrEqual(waiting, center.lotSpaces());
        }
    }
}
