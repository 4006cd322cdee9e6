package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The carriers of a yard, those together that can be on the way for the same tours.
 *
 * <p>Positions and payload do not tell them apart, unlike the groups of the dual, which load their carriers: so there
 * are fewer classes whose arrivals are to be worked out.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Fleet {
    private final List<CarrierClass> classes;

    private Fleet(List<CarrierClass> classes) {
        this.classes = classes;
    }

    /** The carriers of each yard that has any, by the yard's number. */
    static Map<Integer, Fleet> byYard(Problem problem, Numbering numbering, PlanningDays days) {
        record Key(int yard, int dutyMinutes, BitSet available, BusyDays busy) {}
        Map<Key, CarrierClass> classes = new HashMap<>();
        Map<Integer, Fleet> fleets = new HashMap<>();
        for (Carrier carrier : problem.carriers()) {
            BitSet available = days.available(carrier);
            Key key = new Key(
                    numbering.yard(carrier.yard()),
                    carrier.dutyMinutesPerDay(),
                    available,
                    BusyDays.of(carrier.busy(), days));
            CarrierClass alike = classes.get(key);
            if (alike == null) {
                alike = new CarrierClass(key.dutyMinutes, available, key.busy, days.count(), problem.rules());
                classes.put(key, alike);
                fleets.computeIfAbsent(key.yard, yard -> new Fleet(new ArrayList<>()))
                        .classes
                        .add(alike);
            }
            alike.add(carrier);
        }
        return fleets;
    }

    /** The classes with a carrier that can load a vehicle of {@code model} by itself. */
    List<CarrierClass> thatCanLoad(Model model) {
        return classes.stream().filter(alike -> alike.canLoad(model)).toList();
    }

    boolean canAllLoad(Model model) {
        return classes.stream().allMatch(alike -> alike.canAllLoad(model));
    }

    /** The duty minutes a day of the carriers, the most first. */
    int[] dutyMinutes() {
        return classes.stream()
                .map(CarrierClass::dutyMinutes)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int mostPositions() {
        return classes.stream().mapToInt(CarrierClass::mostPositions).max().orElse(0);
    }

    double mostPayloadKg() {
        return classes.stream().mapToDouble(CarrierClass::mostPayloadKg).max().orElse(0);
    }
}
