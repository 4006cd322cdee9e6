package dev.quarterback.search.start;

import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.Arrays;

/**
 * A trip to one center that takes one order after the other.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
final class TripWithPlace {
    private final LoadedTrip empty;
    private long freePositions;
    private long freeMicrograms;
    private int load;
    private int[] orders = new int[10];
    private int[] days = new int[10];

    TripWithPlace(Facts facts, int carrier, int departure, int center) {
        empty = new LoadedTrip(facts, carrier, departure, new int[] {center}, 0, orders, orders, days);
        freePositions = facts.carriers.positions[carrier];
        freeMicrograms = facts.carriers.payload[carrier];
    }

    /** The trip without any vehicle. */
    LoadedTrip empty() {
        return empty;
    }

    int arrival() {
        return empty.arrival(0);
    }

    boolean isFull() {
        return freePositions == 0;
    }

    boolean fits(Facts facts, int order) {
        return facts.orders.positions[order] <= freePositions && facts.orders.micrograms[order] <= freeMicrograms;
    }

    void load(Facts facts, int order, int day) {
        if (load == orders.length) {
            orders = Arrays.copyOf(orders, load * 2);
            days = Arrays.copyOf(days, load * 2);
        }
        orders[load] = order;
        days[load++] = day;
        freePositions -= facts.orders.positions[order];
        freeMicrograms -= facts.orders.micrograms[order];
    }

    /** The trip with its vehicles. */
    LoadedTrip loaded(Facts facts) {
        int[] stops = new int[load];
        int[] centers = {empty.center(0)};
        return new LoadedTrip(facts, empty.carrier(), empty.departure(), centers, load, orders, stops, days);
    }
}
