package dev.quarterback.bound.model;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.reach.BusyDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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

    /** Of each carrier the position of its group, by id. */
    final Map<String, Integer> ofCarrier = new HashMap<>();

    private record Alike(int duty, int capacity, BitSet available, BusyDays busy) {}

    CarrierGroups(Problem problem, Yard yard) {
        PlanningDays days = PlanningDays.of(problem);
        CycleLimit cycle = CycleLimit.of(problem.rules());
        Map<Alike, List<String>> carriers = new LinkedHashMap<>();
        for (Carrier carrier : problem.carriers()) {
            if (carrier.yard().equals(yard.id())) {
                Alike alike = new Alike(
                        place(carrier.dutyMinutesPerDay(), duties),
                        place(new CarrierCapacity(carrier.positions(), carrier.payloadKg()), capacities),
                        days.available(carrier),
                        cycle.limiting(BusyDays.of(carrier.busy(), days)));
                carriers.computeIfAbsent(alike, a -> new ArrayList<>()).add(carrier.id());
            }
        }
        carriers.forEach((alike, ids) -> {
            ids.forEach(id -> ofCarrier.put(id, groups.size()));
            RemainingCycleTime remaining =
                    new RemainingCycleTime(cycle, duties.get(alike.duty), days.count(), alike.busy);
            groups.add(
                    new CarrierGroup(ids.size(), alike.duty, alike.capacity, alike.available, alike.busy, remaining));
        });
    }

    private static <T> int place(T item, List<T> list) {
        if (!list.contains(item)) {
            list.add(item);
        }
        return list.indexOf(item);
    }
}
