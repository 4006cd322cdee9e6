package dev.quarterback.benchmark.linear;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.reach.BusyDays;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carriers that are alike, with what their time allows.
 *
 * @param count how many they are
 * @param duty duty minutes a day of each
 * @param available the planning days on which they may be busy
 */
record CarrierPool(
        String yard,
        int count,
        int positions,
        double payloadKg,
        int duty,
        BitSet available,
        BusyDays busy,
        int days,
        Rules rules) {

    private record Alike(String yard, int positions, double payloadKg, int duty, BitSet available, BusyDays busy) {}

    /** All carriers of a problem. */
    static List<CarrierPool> of(Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        Map<Alike, Integer> counts = new LinkedHashMap<>();
        for (Carrier carrier : problem.carriers()) {
            Alike alike = new Alike(
                    carrier.yard(),
                    carrier.positions(),
                    carrier.payloadKg(),
                    carrier.dutyMinutesPerDay(),
                    days.available(carrier),
                    BusyDays.of(carrier.busy(), days));
            counts.merge(alike, 1, Integer::sum);
        }
        List<CarrierPool> pools = new ArrayList<>();
        counts.forEach((alike, count) -> pools.add(new CarrierPool(
                alike.yard,
                count,
                alike.positions,
                alike.payloadKg,
                alike.duty,
                alike.available,
                alike.busy,
                days.count(),
                problem.rules())));
        return pools;
    }

    /** Minutes that one of them can spend on a day. */
    int minutesLeft(int day) {
        return Math.max(0, duty - busy.on(day).minutes());
    }

    /** Day trips that one of them can make on a day. */
    int tripsLeft(int day) {
        return Math.max(0, rules.maxTripsPerDay() - busy.on(day).trips());
    }

    /** Days on which a trip of so many minutes keeps one of them busy. */
    int busyDays(long minutes) {
        return (int) Math.min(Integer.MAX_VALUE / 2, Tour.daysFor(minutes, duty));
    }

    /** Minutes of a trip's day, 0 being that of its departure. */
    long minutesOn(long minutes, int day) {
        return Math.max(0, Math.min(duty, minutes - (long) day * duty));
    }

    /** The first days of the runs of days in which the duty cycle holds, as far as it can bind; empty without one. */
    List<Integer> cycleStarts() {
        DutyCycle cycle = rules.dutyCycle();
        List<Integer> starts = new ArrayList<>();
        if (cycle != null && (!busy.isEmpty() || (long) cycle.days() * duty > cycle.minutes())) {
            for (int day = busy.isEmpty() ? 0 : 1 - cycle.days(); day < days; day++) {
                starts.add(day);
            }
        }
        return starts;
    }

    /** Minutes that one of them can spend in the duty cycle's run of days that begins with {@code day}. */
    long cycleMinutesLeft(int day, DutyCycle cycle) {
        return Math.max(0, cycle.minutes() - busy.minutes(day, day + cycle.days() - 1L));
    }

    /** Minutes that a trip which leaves on {@code departure} spends in the duty cycle's run of days from {@code start} on. */
    long minutesInCycle(int start, DutyCycle cycle, int departure, long minutes) {
        long sum = 0;
        int end = Math.min(start + cycle.days(), departure + busyDays(minutes));
        for (int day = Math.max(start, departure); day < end; day++) {
            sum += minutesOn(minutes, day - departure);
        }
        return sum;
    }

    /** Whether one of them could make a trip of so many minutes from a day on, if it made no other. */
    boolean canLeave(int day, long minutes) {
        boolean isLong = minutes > duty;
        int end = Math.min(days, day + busyDays(minutes));
        if (available.nextClearBit(day) < end || (!isLong && (minutes > minutesLeft(day) || tripsLeft(day) == 0))) {
            return false;
        }
        if (isLong && busy.next(day) < (long) day + busyDays(minutes)) {
            return false;
        }
        DutyCycle cycle = rules.dutyCycle();
        return cycle == null
                || cycleStarts().stream()
                        .allMatch(
                                start -> minutesInCycle(start, cycle, day, minutes) <= cycleMinutesLeft(start, cycle));
    }
}
