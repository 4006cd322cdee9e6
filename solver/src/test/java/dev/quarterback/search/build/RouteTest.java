package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.Roster;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loading takes 10 minutes, unloading 20; the carrier has 600 a day. */
class RouteTest {
    private final ProblemBuilder problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .rules(new Rules(10, 20, 1.25, 60, 3, 3, null))
            .yard("FRE", 37, -122)
            .center("A", 38, -122, 1)
            .center("B", 39, -122, 1)
            .center("C", 40, -122, 1)
            .center("D", 41, -122, 1)
            .carrier(new Carrier("C1", "FRE", 9, 17500, 600, null, null, List.of()))
            .lane("FRE", "A", 100, 100)
            .lane("FRE", "B", 500, 500)
            .lane("A", "B", 450, 450);

    private Route route(int departure, String... stops) {
        Facts facts = new Facts(problem.build());
        Route route = new Route(facts);
        route.begin(0, departure);
        route.take(new HandMadeTrip(facts, "C1", departure, stops).build());
        return route;
    }

    private static List<Long> times(Route route) {
        return IntStream.range(0, route.stops() + 1)
                .mapToObj(i -> i < route.stops() ? (long) route.arrival(i) : route.minutes())
                .toList();
    }

    @Test
    void aDayTripArrivesOnTheDayOfItsDeparture() {
        assertThat(times(route(2, "A"))).as("day and minutes").containsExactly(2L, 230L);
    }

    /** A is reached after 130 minutes, B after 600, to the minute on the first day. */
    @Test
    void aStopOfALongTripIsReachedAfterFullDays() {
        assertThat(times(route(2, "A", "B"))).containsExactly(2L, 2L, 1100L);
        assertThat(times(route(2, "B", "A"))).containsExactly(2L, 3L, 1100L);
    }

    @Test
    void aWayOverAnotherStopIsKnownWhereItIsFaster() {
        problem.lane("B", "A", 50, 50);
        Facts facts = new Facts(problem.build());
        Route route = route(0, "B");

        assertThat(route.shortcutBefore(0)).as("there").isEmpty();
        assertThat(route.shortcutBefore(1))
                .as("home: 50 + 20 + 100 instead of 500")
                .containsExactly(facts.yards);
    }

    /** C is added after B; home from C it takes as long as it does on the map. */
    @Test
    void theLeastDutyTimeOfAStopIsThatByTheFastestWays() {
        problem.lane("B", "C", 30, 30).lane("C", "FRE", 900, 900).lane("C", "A", 40, 40);
        Route route = route(0, "B");
        Facts facts = new Facts(problem.build());

        assertThat(route.minutesWith(1, HandMadeTrip.center(facts, "C")))
                .as("10 + 500 + 20, 30 + 20, and home over A 40 + 20 + 100")
                .isEqualTo(740);
    }

    @Test
    void thereIsNoPlaceOnAFullTripNorWithoutTime() {
        Facts facts = new Facts(problem.build());
        DutySheet free = new DutySheet(facts);
        free.fill(0, Roster.EMPTY);
        DutySheet busy = new DutySheet(facts);
        busy.fill(0, Roster.of(new HandMadeTrip(facts, "C1", 1, "A").build()));
        int d = HandMadeTrip.center(facts, "D");

        assertThat(route(0, "A", "B", "C").bestPlaceFor(d, free)).isEqualTo(-1);
        assertThat(route(0, "A", "B").bestPlaceFor(d, busy))
                .as("busy the day after")
                .isEqualTo(-1);
        assertThat(route(0, "A", "B").bestPlaceFor(d, free))
                .as("between A and B, whose lane is slow")
                .isEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    /** Where no way over further stops is faster, what is foretold is exact. */
    @ParameterizedTest
    @MethodSource("seeds")
    void itsDutyTimeIsForetold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProblemBuilder onMap = new ProblemBuilder("map", "2019-06-24", "2019-06-30")
                .rules(new Rules(10, 20, 1.25, 60, 3, 6, null))
                .yard("FRE", 37, -122)
                .carrier("C1", "FRE", 9, 17500);
        for (int i = 0; i < 6; i++) {
            onMap.center("C" + i, 37 + random.nextDouble(4), -122 + random.nextDouble(4), 1);
        }
        Facts facts = new Facts(onMap.build());
        Route route = new Route(facts);
        route.begin(0, 0);
        for (int stops = 0; stops < 6; stops++) {
            int at = random.nextInt(stops + 1);
            int[] before = route.centers();
            long foretold = route.minutesWith(at, stops);
            route.insert(at, stops);
            assertThat(route.minutes()).isEqualTo(foretold);
            if (stops > 0) {
                int gone = random.nextInt(stops + 1);
                int center = route.center(gone);
                foretold = route.minutesWithout(gone);
                route.remove(gone);
                assertThat(route.minutes()).isEqualTo(foretold);
                route.insert(gone, center);
            }
            route.remove(at);
            assertThat(Arrays.equals(route.centers(), before)).isTrue();
            route.insert(at, stops);
        }
    }
}
