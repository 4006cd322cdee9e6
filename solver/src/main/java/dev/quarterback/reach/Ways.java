package dev.quarterback.reach;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fastest ways from a yard to each center and home again, over any other stops where lanes make that faster.
 *
 * <p>Bellman's recursion over the number of stops (R. Bellman, On a routing problem, 1958). The way there and the way
 * home may share a stop, which a trip may not: a relaxation that only shortens. So does the one for many centers.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Ways {
    /** Up to so many minutes of driving, rounding errors of the map's distances are far below a minute. */
    private static final long EXACT_MINUTES = 1_000_000;

    /** Centers up to which the ways are exact. */
    private static final int MOST_EXACT = 500;

    private final Rules rules;
    private final int firstCenter;
    private final int centers;

    /** At k, for each center, the minutes until it is reached as stop k + 1 at the latest. */
    private final List<long[]> there;

    /** At k, for each center, the minutes home over at most k other stops. */
    private final List<long[]> home;

    private Ways(Problem problem, Roads roads, int yard, boolean isExact) {
        this.rules = problem.rules();
        firstCenter = problem.yards().size();
        centers = problem.centers().size();
        long[] direct = new long[centers];
        long[] back = new long[centers];
        for (int c = 0; c < centers; c++) {
            direct[c] = rules.loadMinutes() + roads.minutes(yard, firstCenter + c) + rules.unloadMinutes();
            back[c] = roads.minutes(firstCenter + c, yard);
        }
        int detours = canDetoursBeFaster(problem, direct, back) ? rules.maxStops() - 1 : 0;
        if (isExact || detours == 0) {
            there = improved(direct, detours, (from, to) -> roads.minutes(from, to) + rules.unloadMinutes());
            home = improved(back, detours, (from, to) -> roads.minutes(to, from) + rules.unloadMinutes());
        } else {
            LeastDrive least = new LeastDrive(problem, roads, yard);
            there = relaxed(direct, least, rules.loadMinutes() + 2L * rules.unloadMinutes());
            home = relaxed(back, least, rules.unloadMinutes());
        }
    }

    /** The ways from {@code yard}, its position among the yards; of many centers relaxed ones. */
    static Ways of(Problem problem, Roads roads, int yard) {
        return problem.centers().size() <= MOST_EXACT ? exact(problem, roads, yard) : relaxed(problem, roads, yard);
    }

    /** The ways that are fastest for each number of stops, found in a time that grows with the square of the centers. */
    static Ways exact(Problem problem, Roads roads, int yard) {
        return new Ways(problem, roads, yard, true);
    }

    /** Ways that are direct, or over other stops and then as fast as {@link LeastDrive} lets any be. */
    static Ways relaxed(Problem problem, Roads roads, int yard) {
        return new Ways(problem, roads, yard, false);
    }

    /** Over other stops {@code atStops} minutes are lost at the least, those at the center included. */
    private List<long[]> relaxed(long[] direct, LeastDrive least, long atStops) {
        long[] overStops = new long[centers];
        for (int c = 0; c < centers; c++) {
            overStops[c] = Math.min(direct[c], atStops + least.minutes(firstCenter + c));
        }
        return Arrays.equals(direct, overStops) ? List.of(direct) : List.of(direct, overStops);
    }

    /** The map keeps the triangle inequality, and another stop costs at least the minute that rounding may win. */
    private boolean canDetoursBeFaster(Problem problem, long[] direct, long[] back) {
        return !problem.lanes().isEmpty()
                || rules.unloadMinutes() == 0
                || Arrays.stream(direct).anyMatch(minutes -> minutes > EXACT_MINUTES)
                || Arrays.stream(back).anyMatch(minutes -> minutes > EXACT_MINUTES);
    }

    private interface Hop {
        long minutes(int from, int to);
    }

    /** Lets the ways have one stop more with each step, until that makes none faster. */
    private List<long[]> improved(long[] start, int steps, Hop hop) {
        List<long[]> result = new ArrayList<>(List.of(start));
        boolean[] changed = new boolean[centers];
        Arrays.fill(changed, true);
        long[] last = start;
        for (int step = 0; step < steps; step++) {
            long[] next = last.clone();
            for (int from = 0; from < centers; from++) {
                if (changed[from]) {
                    extend(last[from], from, next, hop);
                }
            }
            boolean isFaster = false;
            for (int c = 0; c < centers; c++) {
                changed[c] = next[c] < last[c];
                isFaster |= changed[c];
            }
            if (!isFaster) {
                break;
            }
            result.add(next);
            last = next;
        }
        return result;
    }

    private void extend(long minutes, int from, long[] next, Hop hop) {
        for (int to = 0; to < centers; to++) {
            if (to != from && minutes < next[to]) {
                next[to] = Math.min(next[to], minutes + hop.minutes(firstCenter + from, firstCenter + to));
            }
        }
    }

    /** The ways to a center, of which none is both reached earlier and no longer in all than another. */
    List<Way> to(int center) {
        List<Way> ways = new ArrayList<>();
        for (int k = 0; k < there.size(); k++) {
            long reached = there.get(k)[center];
            if (k == 0 || reached < there.get(k - 1)[center]) {
                int stopsHome = Math.min(rules.maxStops() - 1 - k, home.size() - 1);
                long tour = reached + home.get(stopsHome)[center];
                ways.removeIf(way -> way.tour() >= tour);
                ways.add(new Way(reached, tour));
            }
        }
        return ways;
    }
}
