package dev.quarterback.cli.report;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The handovers of a plan that breaks no rule, by center and planning day. */
final class HandoverCounts {
    private static final Comparator<CenterUse> BUSIEST_FIRST = Comparator.comparingDouble(CenterUse::share)
            .thenComparingInt(CenterUse::handovers)
            .reversed()
            .thenComparing(CenterUse::id);

    private final Problem problem;
    private final PlanningDays planningDays;
    private final Map<String, int[]> byCenter = new HashMap<>();
    private final int[] kept;

    HandoverCounts(Problem problem, Plan plan) {
        this.problem = problem;
        this.planningDays = PlanningDays.of(problem);
        this.kept = new int[planningDays.count()];
        problem.centers().forEach(center -> byCenter.put(center.id(), new int[planningDays.count()]));
        Map<String, Order.Handover> appointments = new HashMap<>();
        for (Order order : problem.orders()) {
            if (order.appointment() != null) {
                appointments.put(order.id(), order.appointment());
            }
        }
        for (Delivery delivery : plan.deliveries()) {
            int day = planningDays.number(delivery.day());
            daysOf(delivery.center())[day]++;
            boolean isKept =
                    new Order.Handover(delivery.center(), delivery.day()).equals(appointments.get(delivery.order()));
            kept[day] += isKept ? 1 : 0;
        }
    }

    private int[] daysOf(String center) {
        int[] days = byCenter.get(center);
        if (days == null) {
            throw new IllegalArgumentException("No center (" + center + ").");
        }
        return days;
    }

    List<DayUse> days(TripCounts trips) {
        List<DayUse> result = new ArrayList<>();
        for (int i = 0; i < planningDays.count(); i++) {
            LocalDate day = planningDays.date(i);
            int handovers = 0;
            long capacity = 0;
            long surge = 0;
            for (Center center : problem.centers()) {
                Handovers possible = center.handoversOn(day);
                int count = daysOf(center.id())[i];
                handovers += count;
                capacity += possible.most();
                surge += Math.max(0, count - possible.regular());
            }
            result.add(new DayUse(day, handovers, capacity, surge, kept[i], trips.departures(i), trips.loaded(i)));
        }
        return result;
    }

    /** All centers, the busiest first. */
    List<CenterUse> centers() {
        return problem.centers().stream().map(this::use).sorted(BUSIEST_FIRST).toList();
    }

    private CenterUse use(Center center) {
        int handovers = 0;
        long capacity = 0;
        long surge = 0;
        int fullDays = 0;
        for (int i = 0; i < planningDays.count(); i++) {
            Handovers possible = center.handoversOn(planningDays.date(i));
            int count = daysOf(center.id())[i];
            handovers += count;
            capacity += possible.most();
            surge += Math.max(0, count - possible.regular());
            fullDays += count > 0 && count == possible.most() ? 1 : 0;
        }
        return new CenterUse(center.id(), center.name(), handovers, capacity, surge, fullDays);
    }
}
