package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A problem's yards and centers by their numbers, each counted from 0, and the tours between them. */
final class TourBook {
    /** How many centers are near another. */
    private static final int NEAREST = 6;

    private final Problem problem;
    private final Roads roads;
    private final Map<String, Integer> yards = new HashMap<>();
    private final Map<String, Integer> centers = new HashMap<>();
    private final Tour[][] toOne;
    private final int[][] withNearest;

    TourBook(Problem problem, Roads roads) {
        this.problem = problem;
        this.roads = roads;
        for (Yard yard : problem.yards()) {
            yards.put(yard.id(), yards.size());
        }
        for (Center center : problem.centers()) {
            centers.put(center.id(), centers.size());
        }
        toOne = IntStream.range(0, yards.size())
                .mapToObj(yard -> IntStream.range(0, centers.size())
                        .mapToObj(center -> to(yard, List.of(center)))
                        .toArray(Tour[]::new))
                .toArray(Tour[][]::new);
        withNearest = IntStream.range(0, centers.size()).mapToObj(this::near).toArray(int[][]::new);
    }

    /** The number of a yard, -1 when it is none. */
    int yard(String id) {
        return yards.getOrDefault(id, -1);
    }

    /** The number of a center, -1 when it is none. */
    int center(String id) {
        return centers.getOrDefault(id, -1);
    }

    /** The tour to a single center. */
    Tour toOne(int yard, int center) {
        return toOne[yard][center];
    }

    /** The tour over several centers. */
    Tour to(int yard, List<Integer> stops) {
        int[] sites = stops.stream().mapToInt(stop -> yards.size() + stop).toArray();
        return Tour.of(roads, problem.rules().loadMinutes(), problem.rules().unloadMinutes(), yard, sites);
    }

    /** A center and those nearest to it, nearest first. */
    int[] withNearest(int center) {
        return withNearest[center];
    }

    private int[] near(int center) {
        return IntStream.range(0, centers.size())
                .boxed()
                .sorted(Comparator.comparingDouble(other -> roads.km(yards.size() + center, yards.size() + other)))
                .limit(1 + NEAREST)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
