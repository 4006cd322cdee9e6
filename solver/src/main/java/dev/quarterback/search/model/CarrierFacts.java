package dev.quarterback.search.model;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * The carriers as arrays by carrier number, the problem's order.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class CarrierFacts {
    public final int count;
    public final int[] yard;
    public final int[] positions;
    /** Payload in µg, the format's tolerance included. */
    public final long[] payload;
    /** Duty minutes of a day. */
    public final int[] dutyMinutes;
    /** Carriers of each yard. */
    public final int[][] ofYard;

    private final int[] available;
    private final long[][] availablePatterns;

    CarrierFacts(Problem problem, Numbering numbering) {
        List<Carrier> carriers = problem.carriers();
        PlanningDays planningDays = PlanningDays.of(problem);
        count = carriers.size();
        yard = new int[count];
        positions = new int[count];
        payload = new long[count];
        dutyMinutes = new int[count];
        available = new int[count];
        DayPatterns patterns = new DayPatterns(planningDays.count());
        int[] perYard = new int[problem.yards().size()];
        for (int k = 0; k < count; k++) {
            Carrier carrier = carriers.get(k);
            yard[k] = numbering.yard(carrier.yard());
            perYard[yard[k]]++;
            positions[k] = carrier.positions();
            payload[k] = Weight.ofPayload(carrier.payloadKg());
            dutyMinutes[k] = carrier.dutyMinutesPerDay();
            available[k] = patterns.number(planningDays.available(carrier));
        }
        availablePatterns = patterns.toArray();
        ofYard = new int[perYard.length][];
        for (int y = 0; y < perYard.length; y++) {
            ofYard[y] = new int[perYard[y]];
        }
        for (int k = count - 1; k >= 0; k--) {
            ofYard[yard[k]][--perYard[yard[k]]] = k;
        }
    }

    /** Whether the carrier can be busy on a planning day. */
    public boolean isAvailable(int carrier, int day) {
        return (availablePatterns[available[carrier]][day >> 6] >>> (day & 63) & 1) != 0;
    }
}
