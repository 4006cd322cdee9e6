package dev.quarterback.search.build;

import dev.quarterback.problem.Weights;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.SplittableRandom;

/**
 * Fills a trip under construction with the most worthy vehicles that wait for its stops; ties are broken at random.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
final class TripFiller {
    /** Vehicles of one yard and center that are looked at to fill a stop. */
    private static final int MOST_LOOKED_AT = 32;
    /** As well of those with an appointment there or a priority above the mean, that none is overlooked among others. */
    private static final int MOST_PREFERRED_LOOKED_AT = 96;

    /** Vehicles kept in mind beyond the free places, for those whose customers cannot come. */
    private static final int SPARE = 2;

    /** Range of the chance that decides between vehicles of about the same worth. */
    private static final double TIES = 0.5;

    /** How much a vehicle as heavy as a position may be is disliked, in usual deliveries; by chance none or twice of it. */
    private static final double LIGHTNESS = 0.5;

    private final Facts facts;
    private final OrderFacts orders;
    private final WaitingOrders waiting;
    private final SplittableRandom random;
    private final DayChoice dayChoice;
    private final Route route;
    private final VehicleLoad load;
    private final TopOrders top = new TopOrders();
    /** What a vehicle loses in usual deliveries for each µg: none, or so much that light ones come first. */
    private double lightness;

    TripFiller(Facts facts, Board board, Route route, VehicleLoad load, SplittableRandom random) {
        this.facts = facts;
        this.route = route;
        this.load = load;
        this.random = random;
        orders = facts.orders;
        waiting = board.waiting();
        dayChoice = new DayChoice(facts, board, random);
    }

    /** Fills the free places for one stop after the other from a random one on. */
    void fillAll(int carrier) {
        int stops = route.stops();
        int first = stops > 1 ? random.nextInt(stops) : 0;
        for (int i = 0; i < stops; i++) {
            fill(carrier, (first + i) % stops);
        }
    }

    void fill(int carrier, int stop) {
        int center = route.center(stop);
        int yard = route.yard();
        if (load.freePositions() == 0
                || waiting.count(yard, center) == 0
                || dayChoice.lastFree(center, route.arrival(stop)) < 0) {
            return;
        }
        top.start((int) Math.min(load.freePositions() + SPARE, 64));
        lightness = random.nextInt(3) * LIGHTNESS * facts.carriers.positions[carrier] / facts.carriers.payload[carrier];
        considerSome(waiting.preferredBag(yard, center), MOST_PREFERRED_LOOKED_AT, stop);
        considerSome(waiting.ordinaryBag(yard, center), MOST_LOOKED_AT, stop);
        for (int i = 0; i < top.size() && load.freePositions() > 0; i++) {
            load.place(top.order(i), stop);
        }
    }

    private void considerSome(int bag, int most, int stop) {
        Bags entries = waiting.entries();
        int size = entries.size(bag);
        int looked = Math.min(size, most);
        int at = looked < size ? random.nextInt(size) : 0;
        for (int i = 0; i < looked; i++) {
            consider(orders.entryOrder[entries.get(bag, at)], stop);
            at = at + 1 == size ? 0 : at + 1;
        }
    }

    /** Looks at any order; whether its customer can come shows when the vehicle is placed. */
    private void consider(int order, int stop) {
        if (!load.mayRide(order)) {
            return;
        }
        double worth = orders.priority[order];
        if (orders.hasAppointment(order)) {
            boolean kept = dayChoice.keepsAppointment(order, route.center(stop), route.arrival(stop));
            worth += orders.meanPriority * (kept ? Weights.DELIVERIES_PER_APPOINTMENT : -OrderFacts.APPOINTMENT_MOVED);
        }
        double chance = TIES * random.nextDouble() - lightness * orders.micrograms[order];
        top.offer(order, worth / orders.positions[order] + orders.meanPriority * chance);
    }
}
