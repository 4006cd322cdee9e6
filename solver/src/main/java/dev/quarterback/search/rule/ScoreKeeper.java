package dev.quarterback.search.rule;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.ScoreLevels;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * Adds and takes away what trips and handovers score, together with their counts on the board.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class ScoreKeeper {
    private final Facts facts;
    private final Board board;
    private final TripRules tripRules;
    private final RosterRules rosterRules;
    private final DeliveryRules deliveryRules;
    private final CapacityRules capacityRules;
    private final HireTotal hire;
    private final long[] rosterBroken;
    private long broken;
    private long kept;
    private long delivered;
    private long km;
    private long otherCost;

    ScoreKeeper(Facts facts, Board board) {
        this.facts = facts;
        this.board = board;
        tripRules = new TripRules(facts);
        rosterRules = new RosterRules(facts);
        deliveryRules = new DeliveryRules(facts);
        capacityRules = new CapacityRules(facts);
        hire = new HireTotal(new HireCost(facts), facts.carriers.count);
        rosterBroken = new long[facts.carriers.count];
        otherCost = (long) facts.weights.change() * facts.orders.plannedOrders;
    }

    BendableLongScore score() {
        long cost = CostTerms.plus(
                otherCost + capacityRules.crowd(board.lots().crowd()), hire.total(), facts.weights.hire());
        cost = CostTerms.plus(cost, km, facts.weights.km());
        return new ScoreLevels(broken, kept, delivered, cost).score();
    }

    /**
     * A carrier's roster has changed; trips at the same place from the front or the back are the same.
     *
     * <p>New trips come before old ones go, so that orders on both never wait meanwhile.
     */
    void change(int carrier, Roster before, Roster after) {
        int front = 0;
        int shorter = Math.min(before.size(), after.size());
        while (front < shorter && before.trip(front) == after.trip(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && before.trip(before.size() - 1 - back) == after.trip(after.size() - 1 - back)) {
            back++;
        }
        for (int i = front; i < after.size() - back; i++) {
            add(after.trip(i));
        }
        for (int i = front; i < before.size() - back; i++) {
            remove(before.trip(i));
        }
        broken -= rosterBroken[carrier];
        rosterBroken[carrier] = rosterRules.all(carrier, after);
        broken += rosterBroken[carrier];
        hire.change(carrier, after);
    }

    /** A center's handovers on site have changed. */
    void change(CenterDay day, OnSite before, OnSite after) {
        for (int i = 0; i < before.size(); i++) {
            onSite(day, before.order(i), -1);
        }
        for (int i = 0; i < after.size(); i++) {
            onSite(day, after.order(i), 1);
        }
    }

    private void add(LoadedTrip trip) {
        departures(trip, -1);
        board.depart(trip);
        departures(trip, 1);
        trip(trip, 1);
        for (int v = 0; v < trip.load(); v++) {
            counts(trip, v, -1);
            board.deliver(trip, v);
            counts(trip, v, 1);
            vehicle(trip, v, 1);
        }
    }

    private void remove(LoadedTrip trip) {
        departures(trip, -1);
        board.cancel(trip);
        departures(trip, 1);
        trip(trip, -1);
        for (int v = 0; v < trip.load(); v++) {
            counts(trip, v, -1);
            board.takeBack(trip, v);
            counts(trip, v, 1);
            vehicle(trip, v, -1);
        }
    }

    private void onSite(CenterDay at, int order, int sign) {
        int center = at.getCenter();
        int day = at.getDay();
        handovers(center, day, order, -1);
        placeOnLot(center, day, order, -1);
        if (sign > 0) {
            board.addOnSite(order, center, day);
        } else {
            board.removeOnSite(order, center, day);
        }
        handovers(center, day, order, 1);
        placeOnLot(center, day, order, 1);
        broken += sign * (deliveryRules.fromItsYard(order, OrderFacts.NONE) + deliveryRules.readyInTime(order, day));
        delivery(order, center, facts.orders.since[order], day, sign);
    }

    private void trip(LoadedTrip trip, int sign) {
        broken += sign
                * (tripRules.stops(trip)
                        + tripRules.positions(trip)
                        + tripRules.payload(trip)
                        + tripRules.availability(trip));
        km += sign * tripRules.km(trip);
    }

    private void vehicle(LoadedTrip trip, int v, int sign) {
        int order = trip.order(v);
        int center = trip.center(trip.stop(v));
        int arrival = trip.arrival(trip.stop(v));
        broken += sign
                * (deliveryRules.fromItsYard(order, facts.carriers.yard[trip.carrier()])
                        + deliveryRules.readyInTime(order, trip.departure())
                        + deliveryRules.arrivedAndPrepared(center, arrival, trip.day(v)));
        delivery(order, center, arrival, trip.day(v), sign);
    }

    private void delivery(int order, int center, int arrival, int day, int sign) {
        broken += sign * (deliveryRules.rightCenter(order, center) + deliveryRules.customerComes(order, day));
        kept += sign * deliveryRules.keptAppointment(order, center, day);
        delivered += sign * deliveryRules.delivery(order);
        otherCost += sign
                * (deliveryRules.preference(order, center)
                        + deliveryRules.late(order, day)
                        + deliveryRules.waiting(arrival, day)
                        - deliveryRules.asPlanned(order, center, day));
    }

    /** What the present count of departures scores. */
    private void departures(LoadedTrip trip, int sign) {
        int yard = facts.carriers.yard[trip.carrier()];
        broken += sign * capacityRules.departures(yard, trip.departure(), board.departures(yard, trip.departure()));
    }

    /** What the present counts score that a vehicle takes part in. */
    private void counts(LoadedTrip trip, int v, int sign) {
        int center = trip.center(trip.stop(v));
        handovers(center, trip.day(v), trip.order(v), sign);
        lot(center, trip.arrival(trip.stop(v)), trip.day(v), sign);
    }

    /** What the lot scores on the nights on which a vehicle with an arrival stands there or not, by its handover on a day. */
    private void placeOnLot(int center, int day, int order, int sign) {
        if (facts.orders.hasArrival(order)) {
            lot(center, day, facts.days, sign);
        }
    }

    /** What a center's lot scores on the nights from a day to the one before another. */
    private void lot(int center, int from, int to, int sign) {
        if (facts.centers.lotSpaces[center] < Integer.MAX_VALUE) {
            for (int night = from; night < to; night++) {
                broken += sign
                        * capacityRules.lot(
                                center,
                                board.lots().waiting(center, night),
                                board.lots().standing(center, night));
            }
        }
    }

    private void handovers(int center, int day, int order, int sign) {
        int count = board.handed(center, day);
        broken +=
                sign * (capacityRules.handovers(center, day, count) + capacityRules.once(board.timesDelivered(order)));
        otherCost += sign * (capacityRules.surge(center, day, count) + capacityRules.level(board.handedOnDay(day)));
    }
}
