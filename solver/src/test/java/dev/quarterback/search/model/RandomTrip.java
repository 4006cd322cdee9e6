package dev.quarterback.search.model;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The parts of a random trip of a problem: any carrier, day, stops, vehicles and days, within the limits or not. */
final class RandomTrip {
    final int carrier;
    final int departure;
    final int[] centers;
    final int[] orders;
    final int[] stops;
    final int[] days;

    /** A trip of a carrier on a day with at least one stop. */
    RandomTrip(Facts facts, int carrier, int departure, Random random) {
        this.carrier = carrier;
        this.departure = departure;
        centers = some(facts.centers.count, 1 + random.nextInt(facts.centers.count), random);
        orders = some(facts.orders.count, random.nextInt(facts.orders.count + 1), random);
        stops = IntStream.of(orders).map(o -> random.nextInt(centers.length)).toArray();
        LoadedTrip empty = new LoadedTrip(facts, carrier, departure, centers, 0, orders, stops, stops);
        IntUnaryOperator day = v -> {
            int first = Math.min(facts.days - 1, empty.arrival(stops[v]));
            return first + random.nextInt(facts.days - first);
        };
        days = IntStream.range(0, orders.length).map(day).toArray();
    }

    LoadedTrip build(Facts facts) {
        return new LoadedTrip(facts, carrier, departure, centers, orders.length, orders, stops, days);
    }

    /** Different numbers below {@code all}. */
    private static int[] some(int all, int count, Random random) {
        return random.ints(0, all).distinct().limit(count).toArray();
    }
}
