package dev.quarterback.search.model;

import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All that does not change while searching: the problem as numbers in arrays.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class Facts {
    /** Centers that count as near a center. */
    private static final int NEAR = 10;

    public final Problem problem;
    public final Numbering numbering;
    public final PlanningDays planningDays;
    public final int days;
    public final int yards;
    public final Rules rules;
    public final Weights weights;
    public final Roads roads;
    public final Shortcuts shortcuts;
    public final OrderFacts orders;
    public final CarrierFacts carriers;
    public final CenterFacts centers;
    public final DutyDays dutyDays;

    private final int[] departures;

    private final NearCenters nearCenters;
    private final AtomicReferenceArray<int[]> near;

    public Facts(Problem problem) {
        this.problem = problem;
        planningDays = PlanningDays.of(problem);
        days = planningDays.count();
        yards = problem.yards().size();
        rules = problem.rules();
        weights = problem.weights();
        roads = Roads.of(problem);
        shortcuts = new Shortcuts(problem, roads);
        numbering = Numbering.of(problem);
        orders = new OrderFacts(problem, numbering);
        dutyDays = DutyDays.of(problem);
        carriers = new CarrierFacts(problem, numbering, dutyDays);
        centers = new CenterFacts(problem, orders.site);
        nearCenters = new NearCenters(problem, roads);
        near = new AtomicReferenceArray<>(centers.count);
        departures = new int[yards * days];
        for (int y = 0; y < yards; y++) {
            for (int d = 0; d < days; d++) {
                departures[y * days + d] = problem.yards().get(y).departuresOn(planningDays.date(d));
            }
        }
    }

    /** Departures that a yard allows on a day; {@code Integer.MAX_VALUE} for any number. */
    public int departures(int yard, int day) {
        return departures[yard * days + day];
    }

    /** Minutes of the first leg, from a yard to a center. */
    public long minutesOut(int yard, int center) {
        return roads.minutes(yard, yards + center);
    }

    /** Minutes between two centers. */
    public long minutesBetween(int center, int next) {
        return roads.minutes(yards + center, yards + next);
    }

    /** Minutes of the way home, from a center to a yard. */
    public long minutesHome(int center, int yard) {
        return roads.minutes(yards + center, yard);
    }

    /** Duty time of a trip to one center. */
    public long minutesOfTrip(int yard, int center) {
        return rules.loadMinutes() + minutesOut(yard, center) + rules.unloadMinutes() + minutesHome(center, yard);
    }

    /** Days from departure to arrival of a trip to one center. */
    public long daysOut(int carrier, int center) {
        int yard = carriers.yard[carrier];
        long reached = rules.loadMinutes() + minutesOut(yard, center) + rules.unloadMinutes();
        return daysUntil(reached, minutesOfTrip(yard, center), carriers.dutyMinutes[carrier]);
    }

    /** Km of a trip to one center. */
    public double kmOfTrip(int yard, int center) {
        return roads.km(yard, yards + center) + roads.km(yards + center, yard);
    }

    /** Duty time of the fastest trip to a center, over others where lanes make that faster. */
    public long minutesOfFastestTrip(int yard, int center) {
        return minutesUntil(yard, center) + shortcuts.minutes(yards + center, yard);
    }

    /** Days on which the fastest trip to a center keeps a carrier busy. */
    public long busyDaysOfFastestTrip(int carrier, int center) {
        return Tour.daysFor(minutesOfFastestTrip(carriers.yard[carrier], center), carriers.dutyMinutes[carrier]);
    }

    /** Days from departure to arrival of the fastest trip to a center. */
    public long daysOutOfFastestTrip(int carrier, int center) {
        int yard = carriers.yard[carrier];
        return daysUntil(minutesUntil(yard, center), minutesOfFastestTrip(yard, center), carriers.dutyMinutes[carrier]);
    }

    private long minutesUntil(int yard, int center) {
        return rules.loadMinutes() + shortcuts.minutes(yard, yards + center) + rules.unloadMinutes();
    }

    private static long daysUntil(long reached, long wholeTrip, int dutyMinutes) {
        return wholeTrip <= dutyMinutes ? 0 : Tour.daysFor(reached, dutyMinutes) - 1;
    }

    /** The centers nearest to a center, nearest first. */
    public int[] near(int center) {
        int[] known = near.get(center);
        if (known == null) {
            known = nearCenters.of(center, NEAR);
            near.set(center, known);
        }
        return known;
    }
}
