package dev.quarterback.search.model;

import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/**
 * A trip of a carrier with the vehicles that ride on it and the day on which each is handed over; immutable.
 *
 * <p>Vehicle {@code v} is that of order {@code order(v)}, leaves the trip at stop {@code stop(v)} and is handed over
 * there on {@code day(v)}.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class LoadedTrip {
    /** A day behind all others, small enough to add days to. */
    public static final int FAR_DAY = Integer.MAX_VALUE / 2;

    private final int carrier;
    private final int departure;
    private final int[] centers;
    private final int[] arrivals;
    private final long minutes;
    private final long km;
    private final int[] orders;
    private final int[] stops;
    private final int[] days;
    private final long positions;
    private final long micrograms;
    /** Worked out when it is first asked for. */
    private double worth = Double.NaN;

    /**
     * A trip of {@code carrier} on day {@code departure} over {@code centers}, with {@code load} vehicles.
     *
     * <p>The arrays are copied; of the vehicles' arrays the first {@code load} elements count.
     */
    public LoadedTrip(
            Facts facts, int carrier, int departure, int[] centers, int load, int[] orders, int[] stops, int[] days) {
        this.carrier = carrier;
        this.departure = departure;
        this.centers = centers.clone();
        int[] sites = new int[centers.length];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = facts.yards + centers[i];
        }
        Tour tour = Tour.of(
                facts.roads,
                facts.rules.loadMinutes(),
                facts.rules.unloadMinutes(),
                facts.carriers.yard[carrier],
                sites);
        int duty = facts.carriers.dutyMinutes[carrier];
        minutes = tour.minutes();
        km = tour.wholeKm();
        arrivals = new int[centers.length];
        for (int i = 0; i < centers.length; i++) {
            arrivals[i] = (int) Math.min(FAR_DAY, departure + tour.arrivalAfterDays(i, duty));
        }
        this.orders = Arrays.copyOf(orders, load);
        this.stops = Arrays.copyOf(stops, load);
        this.days = Arrays.copyOf(days, load);
        long usedPositions = 0;
        long usedMicrograms = 0;
        for (int order : this.orders) {
            usedPositions += facts.orders.positions[order];
            usedMicrograms += facts.orders.micrograms[order];
        }
        positions = usedPositions;
        micrograms = usedMicrograms;
    }

    private LoadedTrip(
            LoadedTrip trip, int carrier, int[] orders, int[] stops, int[] days, long positions, long micrograms) {
        this.carrier = carrier;
        departure = trip.departure;
        centers = trip.centers;
        arrivals = trip.arrivals;
        minutes = trip.minutes;
        km = trip.km;
        this.orders = orders;
        this.stops = stops;
        this.days = days;
        this.positions = positions;
        this.micrograms = micrograms;
    }

    /** The same day trip made by another carrier of the yard. */
    public LoadedTrip by(int otherCarrier) {
        return new LoadedTrip(this, otherCarrier, orders, stops, days, positions, micrograms);
    }

    /** The same trip with vehicle {@code v} handed over on another day. */
    public LoadedTrip withDay(int v, int day) {
        int[] changed = days.clone();
        changed[v] = day;
        return new LoadedTrip(this, carrier, orders, stops, changed, positions, micrograms);
    }

    /** The same trip with one more vehicle. */
    public LoadedTrip with(Facts facts, int order, int stop, int day) {
        return new LoadedTrip(
                this,
                carrier,
                append(orders, order),
                append(stops, stop),
                append(days, day),
                positions + facts.orders.positions[order],
                micrograms + facts.orders.micrograms[order]);
    }

    /** The same trip without vehicle {@code v}. */
    public LoadedTrip without(Facts facts, int v) {
        return new LoadedTrip(
                this,
                carrier,
                drop(orders, v),
                drop(stops, v),
                drop(days, v),
                positions - facts.orders.positions[orders[v]],
                micrograms - facts.orders.micrograms[orders[v]]);
    }

    /** The trip with one more stop, before stop {@code at}, for the vehicle of an order. */
    public LoadedTrip withStop(Facts facts, int at, int center, int order, int day) {
        int[] more = new int[centers.length + 1];
        System.arraycopy(centers, 0, more, 0, at);
        more[at] = center;
        System.arraycopy(centers, at, more, at + 1, centers.length - at);
        int[] newStops = append(stops, at);
        for (int v = 0; v < stops.length; v++) {
            newStops[v] += stops[v] >= at ? 1 : 0;
        }
        return new LoadedTrip(
                facts, carrier, departure, more, orders.length + 1, append(orders, order), newStops, append(days, day));
    }

    /** The trip without the stops {@code from} to {@code to}, the latter not included, and without their vehicles. */
    public LoadedTrip withoutStops(Facts facts, int from, int to) {
        int[] fewer = Arrays.copyOf(centers, centers.length - (to - from));
        System.arraycopy(centers, to, fewer, from, centers.length - to);
        int[] newOrders = new int[orders.length];
        int[] newStops = new int[orders.length];
        int[] newDays = new int[orders.length];
        int load = 0;
        for (int v = 0; v < orders.length; v++) {
            if (stops[v] < from || stops[v] >= to) {
                newOrders[load] = orders[v];
                newStops[load] = stops[v] - (stops[v] >= to ? to - from : 0);
                newDays[load++] = days[v];
            }
        }
        return new LoadedTrip(facts, carrier, departure, fewer, load, newOrders, newStops, newDays);
    }

    private static int[] append(int[] numbers, int number) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = number;
        return more;
    }

    private static int[] drop(int[] numbers, int at) {
        int[] fewer = Arrays.copyOf(numbers, numbers.length - 1);
        System.arraycopy(numbers, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    public int carrier() {
        return carrier;
    }

    public int departure() {
        return departure;
    }

    /** The number of stops. */
    public int stopCount() {
        return centers.length;
    }

    /** The center of a stop, 0 first. */
    public int center(int stop) {
        return centers[stop];
    }

    /** The day on which a stop is reached; may lie after the last planning day. */
    public int arrival(int stop) {
        return arrivals[stop];
    }

    /** The stop at a center, or -1. */
    public int stopAt(int center) {
        for (int i = 0; i < centers.length; i++) {
            if (centers[i] == center) {
                return i;
            }
        }
        return -1;
    }

    /** Duty time in all, in minutes. */
    public long minutes() {
        return minutes;
    }

    /** Whole km, the way home included. */
    public long km() {
        return km;
    }

    /** The number of vehicles. */
    public int load() {
        return orders.length;
    }

    public int order(int v) {
        return orders[v];
    }

    public int stop(int v) {
        return stops[v];
    }

    public int day(int v) {
        return days[v];
    }

    /** Positions that the vehicles take. */
    public long positions() {
        return positions;
    }

    /** Weight of the vehicles in µg. */
    public long micrograms() {
        return micrograms;
    }

    /** What the deliveries are worth together, see {@link OrderFacts#worth}. */
    public double worth(OrderFacts facts) {
        if (Double.isNaN(worth)) {
            double sum = 0;
            for (int v = 0; v < orders.length; v++) {
                sum += facts.worth(orders[v], centers[stops[v]], days[v]);
            }
            worth = sum;
        }
        return worth;
    }

    /** The vehicle of an order, or -1. */
    public int vehicleOf(int order) {
        for (int v = 0; v < orders.length; v++) {
            if (orders[v] == order) {
                return v;
            }
        }
        return -1;
    }

    /** Duty time of one more stop at a center before stop {@code at}. */
    public long detourMinutes(Facts facts, int at, int center) {
        Roads roads = facts.roads;
        int from = siteBefore(facts, at);
        int to = siteAt(facts, at);
        int over = facts.yards + center;
        return roads.minutes(from, over)
                + facts.rules.unloadMinutes()
                + roads.minutes(over, to)
                - roads.minutes(from, to);
    }

    /** Km of one more stop at a center before stop {@code at}. */
    public double detourKm(Facts facts, int at, int center) {
        Roads roads = facts.roads;
        int from = siteBefore(facts, at);
        int to = siteAt(facts, at);
        int over = facts.yards + center;
        return roads.km(from, over) + roads.km(over, to) - roads.km(from, to);
    }

    private int siteBefore(Facts facts, int at) {
        return at == 0 ? facts.carriers.yard[carrier] : facts.yards + centers[at - 1];
    }

    /** The site of a stop, or that of the yard behind the last one. */
    private int siteAt(Facts facts, int at) {
        return at == centers.length ? facts.carriers.yard[carrier] : facts.yards + centers[at];
    }

    /** Whether the trip keeps a carrier with {@code dutyMinutesPerDay} busy on any of the days {@code from} to {@code to}. */
    public boolean isUnderWay(int dutyMinutesPerDay, long from, long to) {
        return departure <= to && departure + busyDays(dutyMinutesPerDay) > from;
    }

    /** Days on which the trip keeps a carrier with {@code dutyMinutesPerDay} busy. */
    public long busyDays(int dutyMinutesPerDay) {
        return Tour.daysFor(minutes, dutyMinutesPerDay);
    }
}
