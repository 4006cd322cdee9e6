package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.YardFacts;
import java.util.BitSet;

/**
 * The trips from a yard that none dominates, by day of departure and kind of carrier.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class TripFronts {
    private final int days;
    private final int duties;
    private final int capacities;
    private final Memory memory;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private final TripTable trips = new TripTable();

        /** By day and capacity. */
        private Frontier[] dayTrips = new Frontier[0];

        /** By day, duty and capacity. */
        private Frontier[] longTrips = new Frontier[0];

        private void clear(int dayFronts, int longFronts) {
            trips.clear();
            dayTrips = cleared(dayTrips, dayFronts);
            longTrips = cleared(longTrips, longFronts);
        }

        private static Frontier[] cleared(Frontier[] known, int size) {
            Frontier[] result = known;
            if (known.length < size) {
                result = new Frontier[size];
                System.arraycopy(known, 0, result, 0, known.length);
                for (int i = known.length; i < size; i++) {
                    result[i] = new Frontier();
                }
            }
            for (int i = 0; i < size; i++) {
                result[i].clear();
            }
            return result;
        }
    }

    TripFronts(int days, YardFacts yard, Memory memory) {
        this.days = days;
        this.memory = memory;
        duties = yard.duties();
        capacities = yard.capacities();
        memory.clear(days * capacities, days * duties * capacities);
    }

    /** The trips, by the number that is the choice of a frontier. */
    TripTable trips() {
        return memory.trips;
    }

    /** Day trips of carriers with a capacity that leave on a day. */
    Frontier dayTrips(int day, int capacity) {
        return memory.dayTrips[day * capacities + capacity];
    }

    /** Long trips of carriers with a duty and a capacity that leave on a day. */
    Frontier longTrips(int day, int duty, int capacity) {
        return memory.longTrips[(day * duties + duty) * capacities + capacity];
    }

    /** Notes the trips that none dominates in the short list of a group. */
    void noteTrips(ShortList shortList, CarrierGroup group) {
        for (int day = 0; day < days; day++) {
            note(dayTrips(day, group.capacity()), day, false, shortList);
            note(longTrips(day, group.duty(), group.capacity()), day, true, shortList);
        }
        shortList.take();
    }

    private void note(Frontier frontier, int day, boolean isLong, ShortList shortList) {
        for (int i = 0; i < frontier.size(); i++) {
            shortList.note(memory.trips.route(frontier.choice(i)), day, isLong, days);
        }
    }

    /** The routes of all trips that none dominates. */
    BitSet routes() {
        BitSet routes = new BitSet();
        for (int i = 0; i < days * capacities; i++) {
            addRoutes(memory.dayTrips[i], routes);
        }
        for (int i = 0; i < days * duties * capacities; i++) {
            addRoutes(memory.longTrips[i], routes);
        }
        return routes;
    }

    private void addRoutes(Frontier frontier, BitSet routes) {
        for (int i = 0; i < frontier.size(); i++) {
            routes.set(memory.trips.route(frontier.choice(i)));
        }
    }
}
