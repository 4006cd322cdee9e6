package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everything can be delivered, the search finds the tours of the fewest km: a vehicle routing problem with capacity. */
class LeastKmTest {
    private static final int CENTERS = 12;
    private static final int CARRIERS = 3;
    private static final int POSITIONS = 5;
    private static final long MOVES = 5_000;

    /** A vehicle for each of the centers around the yard, on one day with time for one trip of each carrier. */
    private static Problem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProblemBuilder problem = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .rules(new Rules(0, 0, 1.25, 60, 1, POSITIONS, null))
                .weights(new Weights(1, 0, 0, 0, 0, 0, 0, 1, 20))
                .model("M3", 1847)
                .yard("FRE", 37, -122);
        for (int i = 0; i < CENTERS; i++) {
            problem.center("S" + i, random.nextDouble(35, 39), random.nextDouble(-124, -120), 1)
                    .order(Order.of("O" + i, "M3", "FRE", "S" + i));
        }
        for (int i = 0; i < CARRIERS; i++) {
            problem.carrier(new Carrier("C" + i, "FRE", POSITIONS, 17500, 5_000, null, null, List.of()));
        }
        return problem.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theToursOfTheFewestKmAreFound(long seed) {
        Problem problem = problem(seed);
        PlanFigures figures = search(problem, seed);

        assertThat(figures.delivered()).isEqualTo(CENTERS);
        assertThat(figures.cost()).isEqualTo(fewestKm(problem));
    }

    private static PlanFigures search(Problem problem, long seed) {
        SearchOptions options = new SearchOptions(null, MOVES, seed, false, null);
        FoundPlan found = new PlanSearch(problem).run(options, (worth, changed, plan) -> {}, new PlanSearch.Stop());
        return PlanChecker.check(problem, found.plan()).figures();
    }

    /** By Bellman's recursion over sets of centers: first the best tour of each set, then the best split into tours. */
    private static long fewestKm(Problem problem) {
        Roads roads = Roads.of(problem);
        int sets = 1 << CENTERS;
        long[] tour = new long[sets];
        for (int set = 1; set < sets; set++) {
            tour[set] = Integer.bitCount(set) > POSITIONS ? Long.MAX_VALUE : bestTour(roads, set, new int[0]);
        }
        long[] best = new long[sets];
        Arrays.fill(best, 1, sets, Long.MAX_VALUE);
        for (int trips = 0; trips < CARRIERS; trips++) {
            long[] fewer = best.clone();
            for (int set = 1; set < sets; set++) {
                for (int part = set; part > 0; part = (part - 1) & set) {
                    if (tour[part] < Long.MAX_VALUE && fewer[set ^ part] < Long.MAX_VALUE) {
                        best[set] = Math.min(best[set], tour[part] + fewer[set ^ part]);
                    }
                }
            }
        }
        return best[sets - 1];
    }

    /** Whole km of the shortest tour over the stops already chosen and then the centers of a set. */
    private static long bestTour(Roads roads, int set, int[] stops) {
        if (set == 0) {
            return Tour.of(roads, 0, 0, 0, stops).wholeKm();
        }
        long best = Long.MAX_VALUE;
        int[] longer = Arrays.copyOf(stops, stops.length + 1);
        for (int center = 0; center < CENTERS; center++) {
            if ((set >> center & 1) != 0) {
                longer[stops.length] = 1 + center;
                best = Math.min(best, bestTour(roads, set ^ (1 << center), longer));
            }
        }
        return best;
    }
}
