package dev.quarterback.bound.model;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.reach.BusyDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The carriers of a yard, those together that are alike, while they are gathered.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
final class CarrierGroups {
    /** Duty minutes a day that some have. */
    final List<Integer> duties = new ArrayList<>();

    /** Capacities that some have. */
    final List<CarrierCapacity> capacities = new ArrayList<>();

    final List<CarrierGroup> groups = new ArrayList<>();

    private record Alike(int duty, int capacity, BitSet available, BusyDays busy) {}

    CarrierGroups(Problem problem, Yard yard) {
        PlanningDays days = PlanningDays.of(problem);
        CycleLimit cycle = CycleLimit.of(problem.rules());
        Map<Alike, Integer> counts = new LinkedHashMap<>();
        for (Carrier carrier : problem.carriers()) {
            if (carrier.yard().equals(yard.id())) {
                Alike alike = new Alike(
                        place(carrier.dutyMinutesPerDay(), duties),
                        place(new CarrierCapacity(carrier.positions(), carrier.payloadKg()), capacities),
                        days.available(carrier),
                        cycle.limiting(BusyDays.of(carrier.busy(), days)));
                counts.merge(alike, 1, Integer::sum);
            }
        }
        counts.forEach((alike, count) -> {
            RemainingCycleTime remaining =
                    new RemainingCycleTime(cycle, duties.get(alike.duty), days.count(), alike.busy);
            groups.add(new CarrierGroup(count, alike.duty, alike.capacity, alike.available, alike.busy, remaining));
        });
    }

    private static <T> int place(T item, List<T> list) {
        if (!list.contains(item)) {
            list.add(item);
        }
        return list.indexOf(item);
    }
}
