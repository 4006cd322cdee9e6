package dev.quarterback.search.model;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** Cost of each day on which trips keep the carrier busy, not yet weighted. */
    public final int[] hire;
    /** Whether any carrier has hire. */
    public final boolean haveHire;
    /** Carriers of each yard. */
    public final int[][] ofYard;

    private final int[] available;
    private final long[][] availablePatterns;
    private final @Nullable BusyTime[] busyTimes;
    private final long[][] paidDays;

    CarrierFacts(Problem problem, Numbering numbering, DutyDays dutyDays) {
        List<Carrier> carriers = problem.carriers();
        PlanningDays planningDays = PlanningDays.of(problem);
        count = carriers.size();
        yard = new int[count];
        positions = new int[count];
        payload = new long[count];
        dutyMinutes = new int[count];
        hire = new int[count];
        available = new int[count];
        busyTimes = new BusyTime[count];
        paidDays = new long[count][];
        DayPatterns patterns = new DayPatterns(planningDays.count());
        int[] perYard = new int[problem.yards().size()];
        for (int k = 0; k < count; k++) {
            Carrier carrier = carriers.get(k);
            yard[k] = numbering.yard(carrier.yard());
            perYard[yard[k]]++;
            positions[k] = carrier.positions();
            payload[k] = Weight.ofPayload(carrier.payloadKg());
            dutyMinutes[k] = carrier.dutyMinutesPerDay();
            hire[k] = carrier.hire();
            busyTimes[k] =
                    BusyTime.of(carrier, planningDays, dutyDays, problem.rules().dutyCycle());
            paidDays[k] = paidDays(carrier, planningDays);
            available[k] = patterns.number(planningDays.available(carrier));
        }
        availablePatterns = patterns.toArray();
        haveHire = Arrays.stream(hire).anyMatch(price -> price > 0);
        ofYard = new int[perYard.length][];
        for (int y = 0; y < perYard.length; y++) {
            ofYard[y] = new int[perYard[y]];
        }
        for (int k = count - 1; k >= 0; k--) {
            ofYard[yard[k]][--perYard[yard[k]]] = k;
        }
    }

    /** The days from the first planning day on whose hire something else has paid for. */
    private static long[] paidDays(Carrier carrier, PlanningDays planningDays) {
        return carrier.busy().stream()
                .filter(day -> day.trips() > 0)
                .mapToLong(day -> planningDays.number(day.day()))
                .toArray();
    }

    /** How many of the days {@code from} to {@code to} of a carrier's hire are paid for already. */
    public long paidDays(int carrier, long from, long to) {
        long paid = 0;
        for (long day : paidDays[carrier]) {
            paid += from <= day && day <= to ? 1 : 0;
        }
        return paid;
    }

    /** What the carrier does apart from the plan; null when that is nothing. */
    @Nullable
    BusyTime busyTime(int carrier) {
        return busyTimes[carrier];
    }

    /** Whether the carrier can be busy on a planning day. */
    public boolean isAvailable(int carrier, int day) {
        return (availablePatterns[available[carrier]][day >> 6] >>> (day & 63) & 1) != 0;
    }
}
