package dev.quarterback.search.model;

import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The ways between two sites over centers in between that are faster than the drive from one to the other.
 *
 * <p>Only lanes make them: on the map no detour is faster, rounding included. Ways from a site are found when first asked
 * for, by Bellman's recursion over the number of stops. Where there are too many centers none are sought. Safe for use by
 * several threads.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class Shortcuts {
    /** Centers of a problem at most: of more, what is known of all pairs takes too much memory and time. */
    private static final int MOST_CENTERS = 400;

    /** Stops on the way at most. */
    private static final int MOST_STOPS = 4;

    private static final int[] NONE = {};

    private final Roads roads;
    private final int unloadMinutes;
    private final int yards;
    private final int sites;
    private final int stops;
    private final int[] between;
    private final AtomicReferenceArray<Row> rows;

    /** Of one site: minutes to each other one, and the centers on the way there. */
    private record Row(long[] minutes, int[][] over) {}

    Shortcuts(Problem problem, Roads roads) {
        this.roads = roads;
        unloadMinutes = problem.rules().unloadMinutes();
        yards = problem.yards().size();
        sites = yards + problem.centers().size();
        stops = Math.min(MOST_STOPS, problem.rules().maxStops() - 1);
        boolean arePossible = !problem.lanes().isEmpty() && stops > 0 && sites - yards <= MOST_CENTERS;
        between = arePossible ? IntStream.range(yards, sites).toArray() : NONE;
        rows = new AtomicReferenceArray<>(between.length == 0 ? 0 : sites);
    }

    /** Whether there may be any. */
    public boolean arePossible() {
        return between.length > 0;
    }

    /** Minutes from one site to another by the fastest way, with the unloading at each stop between them. */
    public long minutes(int from, int to) {
        return between.length == 0 ? roads.minutes(from, to) : row(from).minutes[to];
    }

    /** The sites of the centers on the fastest way; none where the drive itself is as fast. */
    public int[] over(int from, int to) {
        return between.length == 0 ? NONE : row(from).over[to];
    }

    /**
     * The site of a center over which the way is fastest among ways over one center, but for those that {@code avoided}
     * names; -1 where the drive itself is as fast.
     */
    public int overOne(int from, int to, IntPredicate avoided) {
        int best = -1;
        long least = roads.minutes(from, to);
        for (int via : between) {
            if (via != from && via != to && !avoided.test(via)) {
                long minutes = roads.minutes(from, via) + unloadMinutes + roads.minutes(via, to);
                if (minutes < least) {
                    least = minutes;
                    best = via;
                }
            }
        }
        return best;
    }

    private Row row(int from) {
        Row known = rows.get(from);
        if (known == null) {
            known = find(from);
            rows.set(from, known); // Two threads may both find it: with the same result.
        }
        return known;
    }

    private Row find(int from) {
        long[] minutes = new long[sites];
        int[][] over = new int[sites][];
        Arrays.fill(over, NONE);
        Arrays.setAll(minutes, to -> roads.minutes(from, to));
        Row row = new Row(minutes, over);
        int[] changed = IntStream.of(between).filter(site -> site != from).toArray();
        for (int stop = 0; stop < stops && changed.length > 0; stop++) {
            BitSet faster = new BitSet();
            Row last = new Row(minutes.clone(), over.clone());
            for (int via : changed) {
                extend(last, via, from, row, faster);
            }
            changed = IntStream.of(between).filter(faster::get).toArray();
        }
        return row;
    }

    private void extend(Row last, int via, int from, Row row, BitSet faster) {
        long reached = last.minutes[via] + unloadMinutes;
        for (int to = 0; to < sites; to++) {
            if (to != via && to != from && reached < row.minutes[to] && !isOn(last.over[via], to)) {
                long all = reached + roads.minutes(via, to);
                if (all < row.minutes[to]) {
                    row.minutes[to] = all;
                    row.over[to] = append(last.over[via], via);
                    faster.set(to);
                }
            }
        }
    }

    private static boolean isOn(int[] way, int site) {
        for (int stop : way) {
            if (stop == site) {
                return true;
            }
        }
        return false;
    }

    private static int[] append(int[] way, int site) {
        int[] longer = Arrays.copyOf(way, way.length + 1);
        longer[way.length] = site;
        return longer;
    }
}
