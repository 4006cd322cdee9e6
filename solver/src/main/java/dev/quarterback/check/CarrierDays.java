package dev.quarterback.check;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a carrier's day: a long trip is alone on each of its days; day trips are few enough and fit into the
 * duty time, together with what the carrier does apart from the plan. Counts too what its days cost.
 *
 * <p>A long trip may take millions of days, so the days are not gone through one by one but in stretches on which
 * nothing changes.
 */
final class CarrierDays {
    private final Rules rules;
    private final Carrier carrier;
    private final Findings findings;
    private final TreeMap<Long, Work> changes = new TreeMap<>();
    private long hire;

    /** What a carrier does on a day, or by how much that changes; {@code other} is what it does apart from the plan. */
    private record Work(int dayTrips, int longTrips, long minutes, int otherTrips, int otherMinutes) {
        static final Work NONE = new Work(0, 0, 0, 0, 0);

        Work plus(Work more) {
            return new Work(
                    dayTrips + more.dayTrips,
                    longTrips + more.longTrips,
                    minutes + more.minutes,
                    otherTrips + more.otherTrips,
                    otherMinutes + more.otherMinutes);
        }

        Work minus() {
            return new Work(-dayTrips, -longTrips, -minutes, -otherTrips, -otherMinutes);
        }

        boolean hasTrips() {
            return dayTrips > 0 || longTrips > 0;
        }

        boolean hasOther() {
            return otherTrips > 0 || otherMinutes > 0;
        }
    }

    private CarrierDays(Rules rules, Carrier carrier, Findings findings) {
        this.rules = rules;
        this.carrier = carrier;
        this.findings = findings;
    }

    /** Checks the days of one carrier with all of its trips; returns the hire of these days. */
    static long check(Rules rules, Carrier carrier, List<PlannedTrip> trips, Findings findings) {
        if (trips.size() == 1 && carrier.busy().isEmpty()) {
            // One trip is never too many, and a day trip by itself fits into a day.
            return CostTerms.plus(0, trips.get(0).busyDays(), carrier.hire());
        }
        CarrierDays days = new CarrierDays(rules, carrier, findings);
        trips.forEach(days::add);
        carrier.busy().forEach(days::add);
        days.checkStretches();
        return days.hire;
    }

    private void add(PlannedTrip trip) {
        Work work = trip.isDayTrip() ? new Work(1, 0, trip.tour().minutes(), 0, 0) : new Work(0, 1, 0, 0, 0);
        add(work, trip.departs(), trip.lastBusyDay());
    }

    private void add(BusyDay busy) {
        long day = busy.day().toEpochDay();
        add(new Work(0, 0, 0, busy.trips(), busy.minutes()), day, day);
    }

    private void add(Work work, long from, long to) {
        changes.merge(from, work, Work::plus);
        changes.merge(to + 1, work.minus(), Work::plus);
    }

    private void checkStretches() {
        changes.values().removeIf(Work.NONE::equals);
        Work now = Work.NONE;
        long from = Long.MIN_VALUE;
        for (Map.Entry<Long, Work> change : changes.entrySet()) {
            if (now.hasTrips()) {
                checkStretch(now, from, change.getKey() - 1);
            }
            now = now.plus(change.getValue());
            from = change.getKey();
        }
    }

    private void checkStretch(Work work, long from, long to) {
        checkLongTrips(work, from, to);
        if (work.dayTrips > 0 && (long) work.dayTrips + work.otherTrips > rules.maxTripsPerDay()) {
            String message = id() + " makes " + work.dayTrips + " day trips"
                    + (work.otherTrips == 0 ? "" : " and " + work.otherTrips + " apart from the plan") + ", at most "
                    + rules.maxTripsPerDay() + " are possible on a day";
            findings.addDays(Rule.DAY_TRIPS, id(), from, to, day -> message);
        }
        if (work.longTrips == 0 && work.minutes + work.otherMinutes > carrier.dutyMinutesPerDay()) {
            String message = id() + "'s day trips take " + work.minutes + " minutes"
                    + (work.otherMinutes == 0
                            ? ""
                            : ", it is on duty for " + work.otherMinutes + " apart from the plan")
                    + ", its duty time is " + carrier.dutyMinutesPerDay() + " minutes a day";
            findings.addDays(Rule.DUTY_TIME, id(), from, to, day -> message);
        }
        if (work.otherTrips == 0) {
            hire = CostTerms.plus(hire, to - from + 1, carrier.hire());
        }
    }

    private void checkLongTrips(Work work, long from, long to) {
        if (work.longTrips > 1 || (work.longTrips > 0 && work.dayTrips > 0)) {
            String message = id() + " makes " + work.longTrips + " long and " + work.dayTrips
                    + " day trips, a long trip shares none of its days with another trip";
            findings.addDays(Rule.LONG_TRIP_NOT_ALONE, id(), from, to, day -> message);
        } else if (work.longTrips > 0 && work.hasOther()) {
            String message = id() + " makes a long trip and apart from the plan " + work.otherTrips + " trips in "
                    + work.otherMinutes + " minutes, a long trip shares none of its days with other work";
            findings.addDays(Rule.LONG_TRIP_NOT_ALONE, id(), from, to, day -> message);
        }
    }

    private String id() {
        return "carrier " + carrier.id();
    }
}
