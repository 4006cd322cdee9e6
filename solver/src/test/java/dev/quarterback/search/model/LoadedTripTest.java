package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.random.RandomProblems;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trips made from others are those that are made afresh. */
class LoadedTripTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private final Random random = new Random(7);

    @ParameterizedTest
    @MethodSource("seeds")
    void aTripWithOneMoreStopIsTheOneMadeWithIt(long seed) {
        Facts facts = new Facts(RandomProblems.problem(seed));
        RandomTrip longer = randomTrip(facts);
        int stops = longer.centers.length;
        // The last vehicle has the stop for itself.
        int last = longer.orders.length - 1;
        if (stops == 1 || last < 0) {
            return;
        }
        int at = longer.stops[last];
        for (int v = 0; v < last; v++) {
            longer.stops[v] = longer.stops[v] == at ? (at + 1) % stops : longer.stops[v];
        }
        LoadedTrip shorter = without(facts, longer, at, at + 1);

        LoadedTrip made = shorter.withStop(facts, at, longer.centers[at], longer.orders[last], longer.days[last]);

        assertThat(TripText.withFigures(facts, made)).isEqualTo(TripText.withFigures(facts, longer.build(facts)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTripWithoutStopsIsTheOneMadeOfTheOthers(long seed) {
        Facts facts = new Facts(RandomProblems.problem(seed));
        RandomTrip trip = randomTrip(facts);
        int from = random.nextInt(trip.centers.length + 1);
        int to = from + random.nextInt(trip.centers.length + 1 - from);

        LoadedTrip made = trip.build(facts).withoutStops(facts, from, to);

        assertThat(TripText.withFigures(facts, made))
                .isEqualTo(TripText.withFigures(facts, without(facts, trip, from, to)));
    }

    private RandomTrip randomTrip(Facts facts) {
        return new RandomTrip(facts, random.nextInt(facts.carriers.count), random.nextInt(facts.days), random);
    }

    /** Made by the constructor of the stops and vehicles that are left. */
    private static LoadedTrip without(Facts facts, RandomTrip trip, int from, int to) {
        int[] centers = keep(trip.centers, stop -> stop < from || stop >= to);
        IntPredicate stays = v -> trip.stops[v] < from || trip.stops[v] >= to;
        int[] stops = IntStream.of(keep(trip.stops, stays))
                .map(stop -> stop < from ? stop : stop - (to - from))
                .toArray();
        int[] orders = keep(trip.orders, stays);
        return new LoadedTrip(
                facts, trip.carrier, trip.departure, centers, orders.length, orders, stops, keep(trip.days, stays));
    }

    private static int[] keep(int[] numbers, IntPredicate places) {
        return IntStream.range(0, numbers.length)
                .filter(places)
                .map(i -> numbers[i])
                .toArray();
    }
}
