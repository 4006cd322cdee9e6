package dev.quarterback.bound.route;

import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;

/**
 * The drives between all centers of a problem that has not too many.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class KnownDrives implements Drives {
    private final int[] candidates;
    private final int[][] minutes;
    private final int unload;

    KnownDrives(Problem problem, Roads roads, YardFacts yard) {
        int centers = problem.centers().size();
        int firstCenter = problem.yards().size();
        minutes = new int[centers + 1][centers + 1];
        for (int a = 0; a <= centers; a++) {
            for (int b = 0; b <= centers; b++) {
                int from = a == centers ? yard.number() : firstCenter + a;
                int to = b == centers ? yard.number() : firstCenter + b;
                minutes[a][b] = (int) Math.min(LONGEST, roads.minutes(from, to));
            }
        }
        unload = Math.min(LONGEST, problem.rules().unloadMinutes());
        boolean canUndercut =
                problem.rules().maxStops() > 1 && (!problem.lanes().isEmpty() || unload == 0);
        boolean[] isCandidate = new boolean[centers];
        int count = 0;
        for (int c = 0; c < centers; c++) {
            isCandidate[c] = yard.hasEntries(c) || (canUndercut && undercuts(c));
            count += isCandidate[c] ? 1 : 0;
        }
        candidates = new int[count];
        for (int c = centers - 1; c >= 0; c--) {
            if (isCandidate[c]) {
                candidates[--count] = c;
            }
        }
    }

    /** Whether the way over a center is faster than some drive that leaves it out. */
    private boolean undercuts(int over) {
        for (int a = 0; a < minutes.length; a++) {
            for (int b = 0; b < minutes.length; b++) {
                if (a != over && b != over && a != b && minutes[a][over] + unload + minutes[over][b] < minutes[a][b]) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public int home() {
        return minutes.length - 1;
    }

    @Override
    public int[] candidates() {
        return candidates;
    }

    @Override
    public int minutes(int from, int to) {
        return minutes[from][to];
    }

    @Override
    public int shortestTo(int to) {
        int shortest = LONGEST;
        for (int from = 0; from < minutes.length; from++) {
            shortest = from == to ? shortest : Math.min(shortest, minutes[from][to]);
        }
        return shortest;
    }

    /** By R. W. Floyd and S. Warshall, 1962. */
    @Override
    public void takeShortestPaths() {
        for (int over : candidates) {
            for (int a = 0; a < minutes.length; a++) {
                for (int b = 0; b < minutes.length; b++) {
                    if (a != b) {
                        minutes[a][b] = Math.min(minutes[a][b], minutes[a][over] + unload + minutes[over][b]);
                    }
                }
            }
        }
    }
}
