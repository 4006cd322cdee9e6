package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites far from each other on the map; unloading takes 5 minutes. */
class ShortcutsTest {
    private static final int UNLOAD = 5;

    private final ProblemBuilder problem = problem(5).yard("FRE", 0, 0);

    private static ProblemBuilder problem(int maxStops) {
        return new ProblemBuilder("lanes", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, UNLOAD, 1, 60, 3, maxStops, null));
    }

    private ProblemBuilder centers(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            problem.center(ids[i], 20 + 10 * i, 20, 1);
        }
        return problem;
    }

    private ProblemBuilder way(int minutes, String... sites) {
        for (int i = 1; i < sites.length; i++) {
            problem.lane(sites[i - 1], sites[i], 1, minutes);
        }
        return problem;
    }

    /** As in {@code 30 over [A, B]}. */
    private String fastest(String from, String to) {
        Roads roads = Roads.of(problem.build());
        Shortcuts shortcuts = new Shortcuts(problem.build(), roads);
        int start = roads.number(from);
        int end = roads.number(to);
        List<String> over = IntStream.of(shortcuts.over(start, end))
                .mapToObj(site -> problem.build().centers().get(site - 1).id())
                .toList();
        return shortcuts.minutes(start, end) + " over " + over;
    }

    @Test
    void goesOverTwoStops() {
        centers("A", "B", "SEA");
        way(10, "FRE", "A", "B", "SEA");

        assertThat(fastest("FRE", "SEA")).isEqualTo("40 over [A, B]");
        assertThat(fastest("SEA", "FRE")).as("lanes hold for the way back").isEqualTo("40 over [B, A]");
    }

    @Test
    void takesTheDriveItselfWhereThatIsAsFast() {
        centers("A", "SEA");
        way(10, "FRE", "A", "SEA");
        way(10 + UNLOAD + 10, "FRE", "SEA");

        assertThat(fastest("FRE", "SEA")).isEqualTo("25 over []");
    }

    @Test
    void goesOverAStopThatSavesAMinute() {
        centers("A", "SEA");
        way(10, "FRE", "A", "SEA");
        way(10 + UNLOAD + 11, "FRE", "SEA");

        assertThat(fastest("FRE", "SEA")).isEqualTo("25 over [A]");
    }

    /** The last of the stops is a trip's own, so that there may be as many between as are left. */
    @Test
    void takesNoMoreStopsThanATripMayHave() {
        centers("A", "B", "SEA");
        way(10, "FRE", "A", "B", "SEA");
        way(100, "FRE", "SEA");
        problem.rules(problem.build().rules().withMaxStops(2));

        assertThat(fastest("FRE", "SEA")).isEqualTo("100 over []");
    }

    @Test
    void thereAreNoneWithoutLanes() {
        centers("A", "B", "SEA");

        assertThat(new Shortcuts(problem.build(), Roads.of(problem.build())).arePossible())
                .isFalse();
        assertThat(fastest("A", "SEA")).isEqualTo(Roads.of(problem.build()).minutes(1, 3) + " over []");
    }

    @Test
    void thereAreNoneOnTripsOfOneStop() {
        centers("A", "SEA");
        way(10, "FRE", "A", "SEA");
        problem.rules(problem.build().rules().withMaxStops(1));

        assertThat(new Shortcuts(problem.build(), Roads.of(problem.build())).arePossible())
                .isFalse();
    }

    @Test
    void theyAreSoughtAmongFourHundredCentersAtMost() {
        centers("A", "SEA");
        way(1000, "FRE", "SEA");
        way(10, "FRE", "A");
        way(10, "A", "SEA");
        for (int i = 0; i < 398; i++) {
            problem.center("X" + i, -60, 150, 1);
        }
        boolean few = new Shortcuts(problem.build(), Roads.of(problem.build())).arePossible();
        problem.center("X398", -60, 150, 1);

        assertThat(few).isTrue();
        assertThat(new Shortcuts(problem.build(), Roads.of(problem.build())).arePossible())
                .isFalse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayOverStopsIsFaster(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int centers = 1 + random.nextInt(6);
        int maxStops = 1 + random.nextInt(6);
        ProblemBuilder small = problem(maxStops).yard("Y0", 0, 0).yard("Y1", 1, 0);
        for (int c = 0; c < centers; c++) {
            small.center("C" + c, random.nextDouble(3), random.nextDouble(3), 1);
        }
        List<String> sites = new ArrayList<>(List.of("Y0", "Y1"));
        IntStream.range(0, centers).forEach(c -> sites.add("C" + c));
        for (String from : sites) {
            for (String to : sites) {
                if (!from.equals(to) && random.nextInt(3) > 0) {
                    small.lane(from, to, 1, random.nextInt(random.nextBoolean() ? 30 : 300));
                }
            }
        }
        Roads roads = Roads.of(small.build());
        Shortcuts shortcuts = new Shortcuts(small.build(), roads);
        int most = Math.min(4, maxStops - 1);
        for (int from = 0; from < sites.size(); from++) {
            for (int to = 0; to < sites.size(); to++) {
                if (from != to) {
                    assertThat(shortcuts.minutes(from, to))
                            .isEqualTo(byAllWays(roads, sites.size(), from, to, most, new HashSet<>(List.of(to))));
                    assertIsAWay(roads, from, to, most, shortcuts);
                }
            }
        }
    }

    /** Minutes by the fastest of all ways that pass over {@code most} further centers and never over the same. */
    private static long byAllWays(Roads roads, int sites, int from, int to, int most, Set<Integer> used) {
        long best = roads.minutes(from, to);
        used.add(from);
        for (int via = 2; via < sites && most > 0; via++) {
            if (!used.contains(via)) {
                long rest = byAllWays(roads, sites, via, to, most - 1, new HashSet<>(used));
                best = Math.min(best, roads.minutes(from, via) + UNLOAD + rest);
            }
        }
        return best;
    }

    private static void assertIsAWay(Roads roads, int from, int to, int most, Shortcuts shortcuts) {
        int[] over = shortcuts.over(from, to);
        long minutes = 0;
        int at = from;
        for (int site : over) {
            minutes += roads.minutes(at, site) + UNLOAD;
            at = site;
        }
        assertThat(minutes + roads.minutes(at, to)).isEqualTo(shortcuts.minutes(from, to));
        List<Integer> all = new ArrayList<>(Arrays.stream(over).boxed().toList());
        assertThat(all).hasSizeLessThanOrEqualTo(most).allMatch(site -> site >= 2, "is a center");
        all.addAll(List.of(from, to));
        assertThat(all).doesNotHaveDuplicates();
    }
}
