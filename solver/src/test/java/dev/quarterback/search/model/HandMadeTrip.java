package dev.quarterback.search.model;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.List;

/** A loaded trip written with the ids of a problem; days are numbers, 0 for the first planning day. */
public final class HandMadeTrip {
    private final Facts facts;
    private final int carrier;
    private final int departure;
    private final int[] centers;
    private int load;
    private int[] orders = {};
    private int[] stops = {};
    private int[] days = {};

    /** An empty trip of a carrier on a day over centers. */
    public HandMadeTrip(Facts facts, String carrier, int departure, String... stops) {
        this.facts = facts;
        this.departure = departure;
        this.carrier = carrier(facts, carrier);
        centers = Arrays.stream(stops).mapToInt(stop -> center(facts, stop)).toArray();
    }

    /** Loads an order that is handed over at a stop of the trip on a day. */
    public HandMadeTrip ride(String order, String stop, int day) {
        orders = Arrays.copyOf(orders, load + 1);
        stops = Arrays.copyOf(stops, load + 1);
        days = Arrays.copyOf(days, load + 1);
        orders[load] = order(facts, order);
        int center = center(facts, stop);
        while (centers[stops[load]] != center) {
            stops[load]++;
        }
        days[load++] = day;
        return this;
    }

    public LoadedTrip build() {
        return new LoadedTrip(facts, carrier, departure, centers, load, orders, stops, days);
    }

    /** The number of a carrier. */
    public static int carrier(Facts facts, String id) {
        return number(facts.problem.carriers().stream().map(Carrier::id).toList(), id);
    }

    /** The number of a center. */
    public static int center(Facts facts, String id) {
        return number(facts.problem.centers().stream().map(Center::id).toList(), id);
    }

    /** The number of an order. */
    public static int order(Facts facts, String id) {
        Problem problem = facts.problem;
        return number(problem.orders().stream().map(Order::id).toList(), id);
    }

    private static int number(List<String> ids, String id) {
        int number = ids.indexOf(id);
        if (number < 0) {
            throw new IllegalArgumentException("No such id (" + id + ") among " + ids + ".");
        }
        return number;
    }
}
