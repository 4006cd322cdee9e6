package dev.quarterback.bound.route;

import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;

/**
 * Lists the routes over one, two or three stops that a yard's carriers may take: each set of stops in the orders of which
 * none is faster to all of them and home than another.
 *
 * <p>Stops are centers for which vehicles wait in the yard, and those over which a lane can be undercut. A problem may
 * allow more stops, or have too many centers for all sets of three. A trip with more stops than are listed delivers most
 * at some of them, so that the best listed route over those, its vehicles counted {@link Routes#multiplicity} times,
 * delivers no less. How many stops can deliver at all is limited by places and time, see {@link MostStops}.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
public final class RouteLister {
    /** Sets of stops of a yard at most. */
    private static final long MOST_SETS = 200_000;

    /** Centers between which all drives are kept at most. */
    private static final int MOST_KNOWN = 640;

    private final int load;
    private final int unload;
    private final int[] candidates;
    private final int most;
    private final Drives drives;
    private final RouteTable table;

    private RouteLister(Rules rules, Drives drives, YardFacts yard, int most) {
        this.drives = drives;
        this.most = most;
        load = Math.min(Drives.LONGEST, rules.loadMinutes());
        unload = Math.min(Drives.LONGEST, rules.unloadMinutes());
        candidates = drives.candidates();
        table = new RouteTable(yard.shortestDuty(0));
    }

    /** The routes of a yard. */
    public static Routes list(Problem problem, Roads roads, YardFacts yard) {
        Rules rules = problem.rules();
        Drives drives = problem.centers().size() <= MOST_KNOWN
                ? new KnownDrives(problem, roads, yard)
                : new MappedDrives(problem, roads, yard);
        int candidates = drives.candidates().length;
        int allowed = Math.max(1, Math.min(rules.maxStops(), candidates));
        int most = mostListed(allowed, candidates);
        boolean isComplete = allowed == most;
        double share = isComplete
                ? 1
                : Math.max(1, (double) Math.min(allowed, new MostStops(rules, yard, drives).ofAll()) / most);
        if (!isComplete) {
            drives.takeShortestPaths();
        }
        RouteLister lister = new RouteLister(rules, drives, yard, most);
        if (yard.duties() > 0) {
            lister.list();
        }
        return new Routes(lister.table, isComplete, most, share);
    }

    private static int mostListed(int allowed, long n) {
        if (allowed >= 3 && n * (n - 1) * (n - 2) / 6 <= MOST_SETS) {
            return 3;
        }
        return allowed >= 2 && n * (n - 1) / 2 <= MOST_SETS ? 2 : 1;
    }

    private void list() {
        int n = candidates.length;
        for (int i = 0; i < n; i++) {
            addSet(candidates[i]);
            for (int j = i + 1; j < n && most >= 2; j++) {
                addSet(candidates[i], candidates[j]);
                for (int k = j + 1; k < n && most >= 3; k++) {
                    addSet(candidates[i], candidates[j], candidates[k]);
                }
            }
        }
    }

    private void addSet(int a) {
        table.beginSet();
        add(a);
    }

    private void addSet(int a, int b) {
        table.beginSet();
        add(a, b);
        add(b, a);
    }

    private void addSet(int a, int b, int c) {
        table.beginSet();
        add(a, b, c);
        add(a, c, b);
        add(b, a, c);
        add(b, c, a);
        add(c, a, b);
        add(c, b, a);
    }

    private void add(int... stops) {
        int[] reached = new int[stops.length];
        int at = drives.home();
        int minutes = load;
        for (int i = 0; i < stops.length; i++) {
            minutes += drives.minutes(at, stops[i]) + unload;
            reached[i] = minutes;
            at = stops[i];
        }
        table.add(new RouteTable.Way(stops, reached, minutes + drives.minutes(at, drives.home())));
    }
}
