package dev.quarterback.check;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a carrier's day: a long trip is alone on each of its days; day trips are few enough and fit into the
 * duty time.
 *
 * <p>A long trip may take millions of days, so the days are not gone through one by one but in stretches on which
 * nothing changes.
 */
final class CarrierDays {
    private final Rules rules;
    private final Carrier carrier;
    private final Findings findings;
    private final TreeMap<Long, Work> changes = new TreeMap<>();

    /** What a carrier does on a day, or by how much that changes. */
    private record Work(int dayTrips, int longTrips, long minutes) {
        static final Work NONE = new Work(0, 0, 0);

        Work plus(Work other) {
            return new Work(dayTrips + other.dayTrips, longTrips + other.longTrips, minutes + other.minutes);
        }

        Work minus() {
            return new Work(-dayTrips, -longTrips, -minutes);
        }
    }

    private CarrierDays(Rules rules, Carrier carrier, Findings findings) {
        this.rules = rules;
        this.carrier = carrier;
        this.findings = findings;
    }

    /** Checks the days of one carrier with all of its trips. */
    static void check(Rules rules, Carrier carrier, List<PlannedTrip> trips, Findings findings) {
        if (trips.size() < 2) {
            return; // One trip is never too many, and a day trip by itself fits into a day.
        }
        CarrierDays days = new CarrierDays(rules, carrier, findings);
        trips.forEach(days::add);
        days.checkStretches();
    }

    private void add(PlannedTrip trip) {
        Work work = trip.isDayTrip() ? new Work(1, 0, trip.tour().minutes()) : new Work(0, 1, 0);
        changes.merge(trip.departs(), work, Work::plus);
        changes.merge(trip.lastBusyDay() + 1, work.minus(), Work::plus);
    }

    private void checkStretches() {
        changes.values().removeIf(Work.NONE::equals);
        Work now = Work.NONE;
        long from = Long.MIN_VALUE;
        for (Map.Entry<Long, Work> change : changes.entrySet()) {
            checkStretch(now, from, change.getKey() - 1);
            now = now.plus(change.getValue());
            from = change.getKey();
        }
    }

    private void checkStretch(Work work, long from, long to) {
        if (work.longTrips > 1 || (work.longTrips > 0 && work.dayTrips > 0)) {
            String message = id() + " makes " + work.longTrips + " long and " + work.dayTrips
                    + " day trips, a long trip shares none of its days with another trip";
            findings.addDays(Rule.LONG_TRIP_NOT_ALONE, id(), from, to, day -> message);
        }
        if (work.dayTrips > rules.maxTripsPerDay()) {
            String message = id() + " makes " + work.dayTrips + " day trips, at most " + rules.maxTripsPerDay()
                    + " are possible on a day";
            findings.addDays(Rule.DAY_TRIPS, id(), from, to, day -> message);
        }
        if (work.longTrips == 0 && work.minutes > carrier.dutyMinutesPerDay()) {
            String message = id() + "'s day trips take " + work.minutes + " minutes, its duty time is "
                    + carrier.dutyMinutesPerDay() + " minutes a day";
            findings.addDays(Rule.DUTY_TIME, id(), from, to, day -> message);
        }
    }

    private String id() {
        return "carrier " + carrier.id();
    }
}
