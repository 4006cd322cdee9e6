package dev.quarterback.bound.dual;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.Arrays;

/**
 * The ways over one, two or three stops that a yard's carriers may take: each set of stops in the orders of which none
 * is faster to all of them and home than another.
 *
 * <p>Stops are centers for which vehicles wait in the yard, and those over which a lane can be undercut. A problem may
 * allow more stops, or have too many centers for all sets of three. A trip with more stops than are listed delivers most
 * at some of them, so that the best listed way over those, its vehicles counted {@link #share} times, delivers no less. How
 * many stops can deliver at all is limited by places and time, see {@link MostStops}.
 */
final class Routes {
    /** Stops of a listed way at most. */
    static final int MOST_STOPS = 3;

    /** Sets of stops of a yard at most. */
    private static final long MOST_SETS = 200_000;

    final int count;

    /** What the vehicles of a way with {@link #fullStops} stops count, at least 1. */
    final double share;

    final int fullStops;

    /** Whether all stops of all trips are listed. */
    final boolean isComplete;

    private final int[] stops;
    private final int[] reached;
    private final int[] minutes;
    private final byte[] size;

    private Routes(Builder builder) {
        count = builder.count;
        share = builder.share;
        isComplete = builder.isComplete;
        fullStops = builder.most;
        stops = Arrays.copyOf(builder.stops, count * MOST_STOPS);
        reached = Arrays.copyOf(builder.reached, count * MOST_STOPS);
        minutes = Arrays.copyOf(builder.minutes, count);
        size = Arrays.copyOf(builder.size, count);
    }

    private Routes() {
        count = 0;
        share = 1;
        isComplete = true;
        fullStops = 1;
        stops = new int[0];
        reached = stops;
        minutes = stops;
        size = new byte[0];
    }

    /** No way at all. */
    static Routes none() {
        return new Routes();
    }

    static Routes of(Problem problem, Roads roads, int yard, YardFacts facts) {
        return new Routes(new Builder(problem, roads, yard, facts));
    }

    int size(int route) {
        return size[route];
    }

    /** The center of a stop. */
    int stop(int route, int i) {
        return stops[route * MOST_STOPS + i];
    }

    /** Minutes until a stop is reached and unloaded. */
    int reached(int route, int i) {
        return reached[route * MOST_STOPS + i];
    }

    /** Duty minutes of the whole way, home included. */
    int minutes(int route) {
        return minutes[route];
    }

    /** Lists the ways. */
    private static final class Builder {
        private final int load;
        private final int unload;
        private final int home;
        private final int[] candidates;
        private final int most;
        private final boolean isComplete;
        private final double share;
        private final int shortestDuty;
        private final Drives drives;
        private int count;
        private int[] stops = new int[1024 * MOST_STOPS];
        private int[] reached = new int[1024 * MOST_STOPS];
        private int[] minutes = new int[1024];
        private byte[] size = new byte[1024];
        private int setBegin;

        Builder(Problem problem, Roads roads, int yard, YardFacts facts) {
            Rules rules = problem.rules();
            load = Math.min(Drives.LONGEST, rules.loadMinutes());
            unload = Math.min(Drives.LONGEST, rules.unloadMinutes());
            drives = Drives.of(problem, roads, yard, facts);
            home = drives.home();
            candidates = drives.candidates();
            int allowed = Math.max(1, Math.min(rules.maxStops(), candidates.length));
            most = mostListed(allowed);
            isComplete = allowed == most;
            share = isComplete ? 1 : Math.max(1, (double) Math.min(allowed, mostStops(rules, facts)) / most);
            if (!isComplete) {
                drives.takeShortestPaths();
            }
            shortestDuty = Arrays.stream(facts.duties).min().orElse(0);
            if (facts.duties.length > 0) {
                list();
            }
        }

        private int mostStops(Rules rules, YardFacts facts) {
            return new MostStops(rules, facts, drives).ofAll();
        }

        private int mostListed(int limit) {
            long n = candidates.length;
            if (limit >= 3 && n * (n - 1) * (n - 2) / 6 <= MOST_SETS) {
                return 3;
            }
            return limit >= 2 && n * (n - 1) / 2 <= MOST_SETS ? 2 : 1;
        }

        private void list() {
            int n = candidates.length;
            for (int i = 0; i < n; i++) {
                set(candidates[i]);
                for (int j = i + 1; j < n && most >= 2; j++) {
                    set(candidates[i], candidates[j]);
                    for (int k = j + 1; k < n && most >= 3; k++) {
                        set(candidates[i], candidates[j], candidates[k]);
                    }
                }
            }
        }

        private void set(int a) {
            setBegin = count;
            add(a, -1, -1);
        }

        private void set(int a, int b) {
            setBegin = count;
            add(a, b, -1);
            add(b, a, -1);
        }

        private void set(int a, int b, int c) {
            setBegin = count;
            add(a, b, c);
            add(a, c, b);
            add(b, a, c);
            add(b, c, a);
            add(c, a, b);
            add(c, b, a);
        }

        /** Adds a way unless one over the same stops dominates it, in place of those that it dominates. */
        private void add(int a, int b, int c) {
            int toA = load + drives.minutes(home, a) + unload;
            int toB = b < 0 ? toA : toA + drives.minutes(a, b) + unload;
            int toC = c < 0 ? toB : toB + drives.minutes(b, c) + unload;
            int whole = toC + drives.minutes(c >= 0 ? c : b >= 0 ? b : a, home);
            for (int r = count - 1; r >= setBegin; r--) {
                if (isDominated(whole, toA, a, toB, b, toC, c, r)) {
                    return;
                }
                if (dominates(whole, toA, a, toB, b, toC, c, r)) {
                    removeLastInto(r);
                }
            }
            put(whole, toA, a, toB, b, toC, c);
        }

        private boolean isDominated(int whole, int toA, int a, int toB, int b, int toC, int c, int r) {
            return minutes[r] <= whole
                    && (minutes[r] <= shortestDuty
                            || (reachedIn(r, a) <= toA
                                    && (b < 0 || reachedIn(r, b) <= toB)
                                    && (c < 0 || reachedIn(r, c) <= toC)));
        }

        private boolean dominates(int whole, int toA, int a, int toB, int b, int toC, int c, int r) {
            return whole <= minutes[r]
                    && (whole <= shortestDuty
                            || (toA <= reachedIn(r, a)
                                    && (b < 0 || toB <= reachedIn(r, b))
                                    && (c < 0 || toC <= reachedIn(r, c))));
        }

        private int reachedIn(int r, int center) {
            for (int i = 0; i < size[r]; i++) {
                if (stops[r * MOST_STOPS + i] == center) {
                    return reached[r * MOST_STOPS + i];
                }
            }
            throw new IllegalStateException("No stop at (" + center + ").");
        }

        private void removeLastInto(int r) {
            int last = --count;
            System.arraycopy(stops, last * MOST_STOPS, stops, r * MOST_STOPS, MOST_STOPS);
            System.arraycopy(reached, last * MOST_STOPS, reached, r * MOST_STOPS, MOST_STOPS);
            minutes[r] = minutes[last];
            size[r] = size[last];
        }

        private void put(int whole, int toA, int a, int toB, int b, int toC, int c) {
            if (count == minutes.length) {
                stops = Arrays.copyOf(stops, stops.length * 2);
                reached = Arrays.copyOf(reached, reached.length * 2);
                minutes = Arrays.copyOf(minutes, count * 2);
                size = Arrays.copyOf(size, count * 2);
            }
            int at = count * MOST_STOPS;
            stops[at] = a;
            stops[at + 1] = b;
            stops[at + 2] = c;
            reached[at] = toA;
            reached[at + 1] = toB;
            reached[at + 2] = toC;
            minutes[count] = whole;
            size[count++] = (byte) (c >= 0 ? 3 : b >= 0 ? 2 : 1);
        }
    }
}
