package dev.quarterback.check;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule of the duty cycle: a carrier's duty time in any {@code days} consecutive days, also before the first and past
 * the last planning day, is limited where the plan has a part in it.
 *
 * <p>Of the windows that are too full, those count whose last day has a trip or is busy apart from the plan: a fullest
 * one is among them. The sum over a window of days, as its end moves on by a day, grows by the duty of the day that
 * comes in and shrinks by that of the day that drops out. Both are constant over long stretches, so that the sum is
 * linear there and the windows that are too full are worked out, not gone through: a trip may take millions of days.
 */
final class DutyCycleRule {
    private final DutyCycle cycle;
    private final Carrier carrier;
    private final Findings findings;
    private final TreeMap<Long, Window> changes = new TreeMap<>();

    /**
     * What is true of all windows that end on the days of a stretch, or by how much that changes.
     *
     * @param growth minutes by which the sum grows with each day
     * @param planned trips of the plan that the window has duty time of
     * @param ends trips and busy days that the window's last day is one of
     */
    private record Window(long growth, int planned, int ends) {
        static final Window NONE = new Window(0, 0, 0);

        Window plus(Window other) {
            return new Window(growth + other.growth, planned + other.planned, ends + other.ends);
        }

        boolean counts() {
            return planned > 0 && ends > 0;
        }
    }

    private DutyCycleRule(DutyCycle cycle, Carrier carrier, Findings findings) {
        this.cycle = cycle;
        this.carrier = carrier;
        this.findings = findings;
    }

    /** Checks one carrier with all of its trips. */
    static void check(DutyCycle cycle, Carrier carrier, List<PlannedTrip> trips, Findings findings) {
        long planned = trips.stream().mapToLong(trip -> trip.tour().minutes()).sum();
        long other = carrier.busy().stream().mapToLong(BusyDay::minutes).sum();
        if (planned == 0 || planned + other <= cycle.minutes()) {
            return;
        }
        DutyCycleRule rule = new DutyCycleRule(cycle, carrier, findings);
        trips.forEach(rule::add);
        carrier.busy().forEach(rule::add);
        rule.checkStretches();
    }

    private void add(PlannedTrip trip) {
        int perDay = carrier.dutyMinutesPerDay();
        long last = trip.lastBusyDay();
        addDuty(trip.departs(), last - 1, perDay);
        addDuty(last, last, trip.tour().dutyOn(trip.busyDays() - 1, perDay));
        addEnds(trip.departs(), last);
        if (trip.tour().minutes() > 0) {
            change(trip.departs(), new Window(0, 1, 0));
            change(last + cycle.days(), new Window(0, -1, 0));
        }
    }

    private void add(BusyDay busy) {
        long day = busy.day().toEpochDay();
        addDuty(day, day, busy.minutes());
        addEnds(day, day);
    }

    private void addDuty(long from, long to, long minutes) {
        if (from <= to) {
            change(from, new Window(minutes, 0, 0));
            change(to + 1, new Window(-minutes, 0, 0));
            change(from + cycle.days(), new Window(-minutes, 0, 0));
            change(to + 1 + cycle.days(), new Window(minutes, 0, 0));
        }
    }

    private void addEnds(long from, long to) {
        change(from, new Window(0, 0, 1));
        change(to + 1, new Window(0, 0, -1));
    }

    private void change(long day, Window window) {
        changes.merge(day, window, Window::plus);
    }

    /** Goes over the last days of windows in stretches. */
    private void checkStretches() {
        long sum = 0;
        Window now = Window.NONE;
        long from = changes.firstKey();
        changes.values().removeIf(Window.NONE::equals);
        for (Map.Entry<Long, Window> change : changes.entrySet()) {
            if (now.counts()) {
                checkStretch(sum, now.growth, from, change.getKey() - 1);
            }
            sum += now.growth * (change.getKey() - from);
            now = now.plus(change.getValue());
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
        long other = carrier.busy().stream()
                .filter(busy -> isWithin(busy.day().toEpochDay(), end))
                .mapToLong(BusyDay::minutes)
                .sum();
        return "carrier " + carrier.id() + " is on duty for " + minutes + " minutes in the " + cycle.days()
                + " days until " + PlanningDays.text(end)
                + (other == 0 ? "" : ", " + other + " of them apart from the plan") + ", at most " + cycle.minutes()
                + " are possible";
    }

    private boolean isWithin(long day, long end) {
        return end - cycle.days() < day && day <= end;
    }
}
