package dev.quarterback.search.build;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/**
 * The stops of a trip under construction, with the day on which each is reached.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
public final class Route {
    private static final int NONE = -1;

    private final Facts facts;
    private final int[] centers;
    private final int[] arrivals;
    private int yard;
    private int dutyMinutes;
    private int departure;
    private int stops;
    private long minutes;

    Route(Facts facts) {
        this.facts = facts;
        int most = Math.min(facts.rules.maxStops(), facts.centers.count);
        centers = new int[most];
        arrivals = new int[most];
    }

    /** Starts a route of a carrier without stops. */
    void begin(int carrier, int newDeparture) {
        yard = facts.carriers.yard[carrier];
        dutyMinutes = facts.carriers.dutyMinutes[carrier];
        departure = newDeparture;
        stops = 0;
        minutes = 0;
    }

    /** Takes over the stops of a trip. */
    void take(LoadedTrip trip) {
        stops = trip.stopCount();
        for (int i = 0; i < stops; i++) {
            centers[i] = trip.center(i);
        }
        time();
    }

    /** Takes the first {@code count} of other stops in place of those there are. */
    void visit(int[] newCenters, int count) {
        System.arraycopy(newCenters, 0, centers, 0, count);
        stops = count;
        time();
    }

    /** Copies the centers of the stops into an array that is long enough, see {@link #most}. */
    void copyCenters(int[] into) {
        System.arraycopy(centers, 0, into, 0, stops);
    }

    /** How many stops there may be. */
    public int most() {
        return centers.length;
    }

    /** Puts a stop before stop {@code at}. */
    void insert(int at, int center) {
        System.arraycopy(centers, at, centers, at + 1, stops - at);
        centers[at] = center;
        stops++;
        time();
    }

    void remove(int at) {
        System.arraycopy(centers, at + 1, centers, at, stops - at - 1);
        stops--;
        time();
    }

    /** Works out the arrival days and the duty time. */
    private void time() {
        minutes = facts.rules.loadMinutes();
        int from = NONE;
        for (int i = 0; i < stops; i++) {
            minutes += leg(from, centers[i]) + facts.rules.unloadMinutes();
            from = centers[i];
            arrivals[i] = (int) Math.min(LoadedTrip.FAR_DAY, departure + Tour.daysFor(minutes, dutyMinutes) - 1);
        }
        minutes += facts.minutesHome(from, yard);
        if (isDayTrip()) {
            Arrays.fill(arrivals, 0, stops, departure);
        }
    }

    private long leg(int from, int to) {
        return from == NONE ? facts.minutesOut(yard, to) : facts.minutesBetween(from, to);
    }

    /** A leg by its fastest way, over other centers where that is faster. */
    private long fastLeg(int from, int to) {
        return facts.shortcuts.minutes(from == NONE ? yard : facts.yards + from, facts.yards + to);
    }

    /**
     * The sites over which the way to stop {@code at}, or home after the last one, is faster than the drive. Where the fastest
     * way goes over a stop of the trip, one center that is none of its stops.
     */
    int[] shortcutBefore(int at) {
        int from = at == 0 ? yard : facts.yards + centers[at - 1];
        int to = at == stops ? yard : facts.yards + centers[at];
        int[] over = facts.shortcuts.over(from, to);
        if (!hasStopAtAny(over)) {
            return over;
        }
        int one = facts.shortcuts.overOne(from, to, this::isStop);
        return one < 0 ? new int[0] : new int[] {one};
    }

    private boolean hasStopAtAny(int[] sites) {
        for (int site : sites) {
            if (isStop(site)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int site) {
        return hasStopAt(site - facts.yards);
    }

    private int before(int at) {
        return at == 0 ? NONE : centers[at - 1];
    }

    /** Duty minutes at least if a stop were put before stop {@code at}, by the fastest ways there and on. */
    long minutesWith(int at, int center) {
        long detour = fastLeg(before(at), center) + facts.rules.unloadMinutes();
        long home = at == stops ? facts.shortcuts.minutes(facts.yards + center, yard) : 0;
        if (stops == 0) {
            return facts.rules.loadMinutes() + detour + home;
        }
        if (at == stops) {
            return minutes + detour + home - facts.minutesHome(centers[at - 1], yard);
        }
        return minutes + detour + fastLeg(center, centers[at]) - leg(before(at), centers[at]);
    }

    /** Duty minutes if a stop, not the only one, were left out. */
    long minutesWithout(int at) {
        long there = leg(before(at), centers[at]) + facts.rules.unloadMinutes();
        if (at == stops - 1) {
            return minutes - there - facts.minutesHome(centers[at], yard) + facts.minutesHome(before(at), yard);
        }
        int next = centers[at + 1];
        return minutes - there - facts.minutesBetween(centers[at], next) + leg(before(at), next);
    }

    /** Where a stop costs least duty time, or -1 where the carrier has no time for it. */
    int bestPlaceFor(int center, DutySheet sheet) {
        if (stops == centers.length) {
            return NONE;
        }
        int at = stops;
        long least = minutesWith(stops, center);
        for (int i = 0; i < stops; i++) {
            long other = minutesWith(i, center);
            if (other < least) {
                least = other;
                at = i;
            }
        }
        return sheet.canDepart(departure, least) ? at : NONE;
    }

    boolean hasStopAt(int center) {
        return stopAt(center) >= 0;
    }

    /** The stop at a center, or -1. */
    public int stopAt(int center) {
        for (int i = 0; i < stops; i++) {
            if (centers[i] == center) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether a stop is reached in time to hand anything over. */
    boolean isInTime(int stop) {
        return arrivals[stop] + facts.centers.prepDays[centers[stop]] < facts.days;
    }

    boolean isDayTrip() {
        return minutes <= dutyMinutes;
    }

    public int yard() {
        return yard;
    }

    int departure() {
        return departure;
    }

    public int stops() {
        return stops;
    }

    public int center(int stop) {
        return centers[stop];
    }

    /** The centers of all stops, in their order. */
    int[] centers() {
        return Arrays.copyOf(centers, stops);
    }

    int arrival(int stop) {
        return arrivals[stop];
    }

    public long minutes() {
        return minutes;
    }
}
