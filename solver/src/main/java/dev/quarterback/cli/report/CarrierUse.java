package dev.quarterback.cli.report;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.BitSet;

/** Counts what one carrier's trips take of its days and its duty time. */
final class CarrierUse {
    private final Problem problem;
    private final PlanningDays planningDays;
    private final Carrier carrier;
    private final BitSet available;
    private final BitSet busy = new BitSet();
    private int longTrips;
    private long dutyMinutes;

    CarrierUse(Problem problem, Carrier carrier) {
        this.problem = problem;
        this.planningDays = PlanningDays.of(problem);
        this.carrier = carrier;
        this.available = planningDays.available(carrier);
    }

    void add(Trip trip, Roads roads) {
        Rules rules = problem.rules();
        int[] stops = trip.stops().stream().mapToInt(roads::number).toArray();
        Tour tour = Tour.of(roads, rules.loadMinutes(), rules.unloadMinutes(), roads.number(carrier.yard()), stops);
        int duty = carrier.dutyMinutesPerDay();
        long departure = planningDays.number(trip.departureDay());
        for (long day = 0; day < tour.busyDays(duty) && departure + day < planningDays.count(); day++) {
            busy.set((int) (departure + day));
            dutyMinutes += tour.dutyOn(day, duty);
        }
        longTrips += tour.isDayTrip(duty) ? 0 : 1;
    }

    int longTrips() {
        return longTrips;
    }

    /** Duty time on planning days. */
    long dutyMinutes() {
        return dutyMinutes;
    }

    /** Planning days on which the carrier is on its way. */
    int busyDays() {
        return busy.cardinality();
    }

    /** Planning days on which the carrier could be on its way. */
    int availableDays() {
        return available.cardinality();
    }

    /**
     * The most duty time that the carrier's days and the duty cycle allow on planning days. Working as much as
     * possible as early as possible gives it: no later minute can be worth more than an earlier one.
     */
    long dutyMinutesOffered() {
        Rules.DutyCycle cycle = problem.rules().dutyCycle();
        long[] worked = new long[planningDays.count()];
        long inCycle = 0;
        long sum = 0;
        for (int day = 0; day < worked.length; day++) {
            worked[day] = available.get(day) ? carrier.dutyMinutesPerDay() : 0;
            if (cycle != null) {
                inCycle -= day >= cycle.days() ? worked[day - cycle.days()] : 0;
                worked[day] = Math.min(worked[day], cycle.minutes() - inCycle);
                inCycle += worked[day];
            }
            sum += worked[day];
        }
        return sum;
    }
}
