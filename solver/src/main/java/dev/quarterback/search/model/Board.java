package dev.quarterback.search.model;

import org.jspecify.annotations.Nullable;

/**
 * What a schedule uses: counts by center, yard and day, which orders wait and where each delivered one is.
 *
 * <p>It follows the schedule change by change. Moves look up here what is free; the rules are scored on the same
 * counts. A center's day is {@code center * days + day}, a yard's day {@code yard * days + day}. See "The schedule and its score" in docs/algorithm.md.
 */
public final class Board {
    private final Facts facts;
    private final OrderFacts orders;
    private final int days;
    private final int[] handed;
    private final Lots lots;
    private final int[] departures;
    private final int[] handedOnDay;
    private final int[] timesDelivered;
    private final Riders riders;
    private final WaitingOrders waiting;
    private final UnkeptAppointments unkept;
    private final Bags deliveredOn;
    private long deliveredWeight;
    private int trips;
    private long stops;
    private long surge;
    private long squares;

    public Board(Facts facts) {
        this.facts = facts;
        orders = facts.orders;
        days = facts.days;
        int centers = facts.centers.count;
        handed = new int[centers * days];
        lots = new Lots(facts);
        departures = new int[facts.yards * days];
        handedOnDay = new int[days];
        timesDelivered = new int[orders.count];
        riders = new Riders(facts);
        waiting = new WaitingOrders(facts);
        unkept = new UnkeptAppointments(facts);
        deliveredOn = new Bags(centers * days, orders.count);
    }

    /** Adds a trip and its deliveries. */
    public void add(LoadedTrip trip) {
        depart(trip);
        for (int v = 0; v < trip.load(); v++) {
            deliver(trip, v);
        }
    }

    /** Takes away a trip and its deliveries. */
    public void remove(LoadedTrip trip) {
        cancel(trip);
        for (int v = 0; v < trip.load(); v++) {
            takeBack(trip, v);
        }
    }

    /** Takes away a trip and adds one of the same carrier and day, with other vehicles or stops. */
    public void replace(LoadedTrip before, LoadedTrip after) {
        stops += after.stopCount() - before.stopCount();
        for (int v = 0; v < after.load(); v++) {
            if (rides(after, v, before)) {
                riders.add(after, v);
            } else {
                deliver(after, v);
            }
        }
        for (int v = 0; v < before.load(); v++) {
            if (!rides(before, v, after)) {
                takeBack(before, v);
            }
        }
    }

    /** Whether a vehicle is on the other trip, too, arrives at the same center on the same day and is handed over as before. */
    private static boolean rides(LoadedTrip trip, int v, LoadedTrip other) {
        int u = v < other.load() && other.order(v) == trip.order(v) ? v : other.vehicleOf(trip.order(v));
        return u >= 0
                && other.day(u) == trip.day(v)
                && other.center(other.stop(u)) == trip.center(trip.stop(v))
                && other.arrival(other.stop(u)) == trip.arrival(trip.stop(v));
    }

    /** Adds a trip's departure. */
    public void depart(LoadedTrip trip) {
        departures[departureDay(trip)]++;
        trips++;
        stops += trip.stopCount();
    }

    /** Takes away a trip's departure. */
    public void cancel(LoadedTrip trip) {
        departures[departureDay(trip)]--;
        trips--;
        stops -= trip.stopCount();
    }

    /** Adds the delivery of vehicle {@code v} of a trip. */
    public void deliver(LoadedTrip trip, int v) {
        int stop = trip.stop(v);
        deliver(trip.order(v), trip.center(stop), trip.arrival(stop), trip.day(v));
        riders.add(trip, v);
    }

    /** Takes away the delivery of vehicle {@code v} of a trip. */
    public void takeBack(LoadedTrip trip, int v) {
        int stop = trip.stop(v);
        takeBack(trip.order(v), trip.center(stop), trip.arrival(stop), trip.day(v));
    }

    /** Adds the handover of a vehicle on site. */
    public void addOnSite(int order, int center, int day) {
        deliver(order, center, day, day);
        lots.handOver(order, day);
    }

    /** Takes away the handover of a vehicle on site. */
    public void removeOnSite(int order, int center, int day) {
        takeBack(order, center, day, day);
        lots.takeBack(order, day);
    }

    /** Counts the handover of a vehicle on site without its order: a place that a plan under construction holds. */
    public void holdOnSite(int order, int center, int day) {
        hold(center, day, day);
        lots.handOver(order, day);
    }

    /** Gives back what {@link #holdOnSite} took. */
    public void releaseOnSite(int order, int center, int day) {
        release(center, day, day);
        lots.takeBack(order, day);
    }

    /** Counts a handover without its order: a place that a trip under construction holds. */
    public void hold(int center, int arrival, int day) {
        int at = center * days + day;
        if (handed[at]++ >= facts.centers.regular[at]) {
            surge++;
        }
        lots.wait(center, arrival, day, 1);
    }

    /** Gives back what {@link #hold} took. */
    public void release(int center, int arrival, int day) {
        int at = center * days + day;
        if (--handed[at] >= facts.centers.regular[at]) {
            surge--;
        }
        lots.wait(center, arrival, day, -1);
    }

    /** While a move is carried out an order may be delivered anew before its old delivery goes: the newest counts. */
    private void deliver(int order, int center, int arrival, int day) {
        hold(center, arrival, day);
        squares += 2L * handedOnDay[day]++ + 1;
        deliveredWeight += orders.priority[order];
        if (timesDelivered[order]++ == 0) {
            waiting.remove(order);
        } else {
            deliveredOn.remove(order);
        }
        deliveredOn.add(center * days + day, order);
        unkept.note(order, orders.keeps(order, center, day));
    }

    private void takeBack(int order, int center, int arrival, int day) {
        release(center, arrival, day);
        squares -= 2L * --handedOnDay[day] + 1;
        deliveredWeight -= orders.priority[order];
        if (--timesDelivered[order] == 0) {
            deliveredOn.remove(order);
            riders.remove(order);
            waiting.add(order);
            unkept.note(order, false);
        }
    }

    private int departureDay(LoadedTrip trip) {
        return facts.carriers.yard[trip.carrier()] * days + trip.departure();
    }

    /** Handovers of a center on a day. */
    public int handed(int center, int day) {
        return handed[center * days + day];
    }

    /** The vehicles on the centers' lots. */
    public Lots lots() {
        return lots;
    }

    /** Trips that leave a yard on a day. */
    public int departures(int yard, int day) {
        return departures[yard * days + day];
    }

    /** Stops of a trip on average; 0 when there are no trips. */
    public double stopsPerTrip() {
        return trips == 0 ? 0 : (double) stops / trips;
    }

    /** Handovers of all centers on a day. */
    public int handedOnDay(int day) {
        return handedOnDay[day];
    }

    /** How many times an order is delivered; more than once breaks a rule. */
    public int timesDelivered(int order) {
        return timesDelivered[order];
    }

    /** The trip that an order rides on; null when it waits or is on site. */
    public @Nullable LoadedTrip tripOf(int order) {
        return riders.tripOf(order);
    }

    /** The orders that wait. */
    public WaitingOrders waiting() {
        return waiting;
    }

    /** The appointments that are not kept. */
    public UnkeptAppointments unkept() {
        return unkept;
    }

    /** Delivered orders by center's day. */
    public Bags deliveredOn() {
        return deliveredOn;
    }

    /** Who rides on trips, and on which of them are free positions. */
    public Riders riders() {
        return riders;
    }

    /** All deliveries, each counted with its priority. */
    public long deliveredWeight() {
        return deliveredWeight;
    }

    /** Handovers above the regular ones, of all centers and days. */
    public long surgeHandovers() {
        return surge;
    }

    /** The sum over days of the square of all handovers of the day. */
    public long squaredHandovers() {
        return squares;
    }

    /** Handovers still free on a day beyond those that unkept appointments of the day would take. */
    public int unclaimed(int center, int day) {
        int at = center * days + day;
        return facts.centers.most[at] - handed[at] - unkept.onDay(center, day);
    }

    /** The day on which a delivered order is handed over. */
    public int dayOf(int order) {
        return deliveredOn.bagOf(order) % days;
    }

    /** The center at which a delivered order is handed over. */
    public int centerOf(int order) {
        return deliveredOn.bagOf(order) / days;
    }

    /** Whether one more vehicle that arrives on {@code arrival} can be handed over at the center on {@code day}. */
    public boolean hasPlace(int center, int arrival, int day) {
        if (handed[center * days + day] >= facts.centers.most[center * days + day]) {
            return false;
        }
        return lots.hasPlace(center, arrival, day);
    }
}
