package dev.quarterback.check;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule of the duty cycle: a carrier's duty time in any {@code days} consecutive days, also past the last planning
 * day, is limited.
 *
 * <p>The sum over a window of days, as its end moves on by a day, grows by the duty of the day that comes in and
 * shrinks by that of the day that drops out. Both are constant over long stretches, so that the sum is linear there
 * and the windows that are too full are worked out, not gone through: a trip may take millions of days.
 */
final class DutyCycleRule {
    private final DutyCycle cycle;
    private final Carrier carrier;
    private final Findings findings;

    /** From that day on, by how many minutes more the sum grows with each day. */
    private final TreeMap<Long, Long> changes = new TreeMap<>();

    private long lastDuty = Long.MIN_VALUE;

    private DutyCycleRule(DutyCycle cycle, Carrier carrier, Findings findings) {
        this.cycle = cycle;
        this.carrier = carrier;
        this.findings = findings;
    }

    /** Checks one carrier with all of its trips. */
    static void check(DutyCycle cycle, Carrier carrier, List<PlannedTrip> trips, Findings findings) {
        if (trips.stream().mapToLong(trip -> trip.tour().minutes()).sum() <= cycle.minutes()) {
            return;
        }
        DutyCycleRule rule = new DutyCycleRule(cycle, carrier, findings);
        trips.forEach(rule::add);
        rule.checkStretches();
    }

    private void add(PlannedTrip trip) {
        int perDay = trip.carrier().dutyMinutesPerDay();
        long last = trip.lastBusyDay();
        addDuty(trip.departs(), last - 1, perDay);
        addDuty(last, last, trip.tour().dutyOn(trip.busyDays() - 1, perDay));
        lastDuty = Math.max(lastDuty, last);
    }

    private void addDuty(long from, long to, long minutes) {
        if (from <= to && minutes > 0) {
            changes.merge(from, minutes, Long::sum);
            changes.merge(to + 1, -minutes, Long::sum);
            changes.merge(from + cycle.days(), -minutes, Long::sum);
            changes.merge(to + 1 + cycle.days(), minutes, Long::sum);
        }
    }

    /** Goes over the last days of windows in stretches; a window that ends after all duty is never the fullest. */
    private void checkStretches() {
        long sum = 0;
        long growth = 0;
        long from = changes.firstKey();
        changes.values().removeIf(change -> change == 0);
        for (Map.Entry<Long, Long> change : changes.entrySet()) {
            long to = Math.min(change.getKey() - 1, lastDuty);
            checkStretch(sum, growth, from, to);
            sum += growth * (change.getKey() - from);
            growth += change.getValue();
            from = change.getKey();
        }
    }

    /** Checks the windows that end from {@code from} to {@code to}; {@code before} is the sum a day before. */
    private void checkStretch(long before, long growth, long from, long to) {
        long room = cycle.minutes() - before;
        long firstFull = from;
        long lastFull = to;
        if (growth > 0) {
            firstFull = from + Math.max(0, Math.floorDiv(room, growth));
        } else if (growth < 0) {
            lastFull = Math.min(to, from - 1 + Math.floorDiv(-room - 1, -growth));
        } else if (room >= 0) {
            return;
        }
        findings.addDays(
                Rule.DUTY_CYCLE,
                "carrier " + carrier.id(),
                firstFull,
                lastFull,
                day -> message(day, before + growth * (day - from + 1)));
    }

    private String message(long end, long minutes) {
        return "carrier " + carrier.id() + " is on duty for " + minutes + " minutes in the " + cycle.days()
                + " days until " + PlanningDays.text(end) + ", at most " + cycle.minutes() + " are possible";
    }
}
