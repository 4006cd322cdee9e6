package dev.quarterback.reach;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Collections;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Minutes that no way between a yard and a center takes less than, over whatever other stops and lanes.
 *
 * <p>On the map a detour is never shorter. So a way takes at least the map's time less what the lanes on it can save;
 * and at least that share of the map's time that the fastest lane takes of its own.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class LeastDrive {
    /** Share by which rounding may make a sum of the map's distances too short; it is worst at the antipodes. */
    private static final double ROUNDING = 1e-7;

    private final Roads roads;
    private final int yard;
    /** Of the map's time, what lanes leave at least. */
    private double share = 1;
    /** Minutes that all lanes of one way save at most. */
    private long saving;

    /** The drives between {@code yard}, its position among the yards, and the centers. */
    LeastDrive(Problem problem, Roads roads, int yard) {
        this.roads = roads;
        this.yard = yard;
        int otherHops = Math.min(problem.rules().maxStops() - 1, problem.lanes().size());
        Queue<Long> mostSaved = new PriorityQueue<>(Collections.nCopies(otherHops + 1, 0L));
        long savedAtYard = 0;
        for (Lane lane : problem.lanes()) {
            int from = roads.number(lane.from());
            int to = roads.number(lane.to());
            if (isUsable(from, problem) && isUsable(to, problem)) {
                long saved = saved(from, to);
                if (from == yard || to == yard) {
                    savedAtYard = Math.max(savedAtYard, saved);
                } else {
                    mostSaved.add(saved);
                    mostSaved.remove(); // The least.
                }
            }
        }
        mostSaved.remove();
        saving = savedAtYard + mostSaved.stream().mapToLong(Long::longValue).sum();
    }

    /** No trip stops at another yard. */
    private boolean isUsable(int site, Problem problem) {
        return site == yard || site >= problem.yards().size();
    }

    /** What the lane between two sites saves in its better direction; a way takes it in one of them. */
    private long saved(int from, int to) {
        long lane = Math.min(roads.minutes(from, to), roads.minutes(to, from));
        long map = roads.minutesOnMap(from, to);
        if (lane < map) {
            share = Math.min(share, (double) lane / map);
        }
        return Math.max(0, map - lane);
    }

    /** The least minutes of driving between the yard and a site, in either direction. */
    long minutes(int site) {
        double map = (roads.minutesOnMap(yard, site) - 1) * (1 - ROUNDING); // The map's minutes are rounded up.
        return Math.max(0, (long) Math.ceil(Math.max(share * map, map - saving)));
    }
}
