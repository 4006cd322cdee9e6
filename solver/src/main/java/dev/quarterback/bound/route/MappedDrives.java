package dev.quarterback.bound.route;

import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Drives of a problem with many centers: in all no more than there are centers and lanes are worked out.
 *
 * <p>Stops are the centers for which vehicles wait. Where ways over other centers may be shorter, each drive takes what
 * it would by the map, but as much less as the fastest lane does: no way over lanes takes less, since the map keeps the
 * triangle inequality.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class MappedDrives implements Drives {
    /** Up to so many minutes, rounding errors of the map's distances are far below a minute. */
    private static final int EXACT_MINUTES = 1_000_000;

    private final Roads roads;
    private final Roads map;
    private final int number;
    private final int firstCenter;
    private final int home;
    private final int[] candidates;
    private final boolean canUndercut;

    /** The least that a drive by a lane takes, in times of what it takes by the map; 1 at most. */
    private final double fastest;

    MappedDrives(Problem problem, Roads roads, YardFacts yard) {
        this.roads = roads;
        number = yard.number();
        firstCenter = problem.yards().size();
        home = problem.centers().size();
        candidates = IntStream.range(0, home).filter(yard::hasEntries).toArray();
        map = problem.lanes().isEmpty() ? roads : Roads.of(problem.withLanes(List.of()));
        canUndercut = problem.rules().maxStops() > 1
                && (!problem.lanes().isEmpty()
                        || problem.rules().unloadMinutes() == 0
                        || Arrays.stream(candidates)
                                .anyMatch(c -> map.minutes(number, firstCenter + c) > EXACT_MINUTES));
        double least = 1;
        for (Lane lane : problem.lanes()) {
            long byMap = map.minutes(map.number(lane.from()), map.number(lane.to()));
            least = Math.min(least, lane.minutes() / (double) Math.max(1, byMap));
        }
        fastest = least;
    }

    @Override
    public int home() {
        return home;
    }

    @Override
    public int[] candidates() {
        return candidates;
    }

    @Override
    public int minutes(int from, int to) {
        long direct = roads.minutes(site(from), site(to));
        long least = canUndercut ? Math.min(direct, overOthers(from, to)) : direct;
        return (int) Math.min(LONGEST, least);
    }

    /** Less the minute by which the map's minutes are rounded up at most. */
    private long overOthers(int from, int to) {
        return (long) Math.max(0, Math.floor(fastest * (map.minutes(site(from), site(to)) - 1)));
    }

    private int site(int stop) {
        return stop == home ? number : firstCenter + stop;
    }

    /** Which one is nearest is not looked for. */
    @Override
    public int shortestTo(int to) {
        return 0;
    }

    /** They are no longer than these. */
    @Override
    public void takeShortestPaths() {}
}
