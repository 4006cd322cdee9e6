package dev.quarterback.bound.capacity;

import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.BusyDays;
import dev.quarterback.reach.CarrierClass;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What carriers have in common that are alike in all that rules say.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 *
 * @param available the planning days on which they may be busy
 * @param busy what they do apart from the plan
 */
record CarrierKind(int yard, int positions, double payloadKg, int dutyMinutes, BitSet available, BusyDays busy) {

    /** The kinds of a problem's carriers and how many there are of each. */
    static Map<CarrierKind, Integer> of(Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        CycleLimit cycle = CycleLimit.of(problem.rules());
        Map<CarrierKind, Integer> kinds = new LinkedHashMap<>();
        for (Carrier carrier : problem.carriers()) {
            CarrierKind kind = new CarrierKind(
                    numbering.yard(carrier.yard()),
                    carrier.positions(),
                    carrier.payloadKg(),
                    carrier.dutyMinutesPerDay(),
                    days.available(carrier),
                    cycle.limiting(BusyDays.of(carrier.busy(), days)));
            kinds.merge(kind, 1, Integer::sum);
        }
        return kinds;
    }

    /** Kg that a load may weigh: what the checker grants, and what sums of very large weights may be rounded by. */
    double mostKg() {
        return payloadKg * (1 + 1e-9) + 2 * CarrierClass.TOLERANCE_KG;
    }

    boolean holds(int vehiclePositions, double weightKg) {
        return vehiclePositions <= positions && weightKg <= payloadKg + CarrierClass.TOLERANCE_KG;
    }
}
