package dev.quarterback.bound.dual;

import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;

/**
 * Driving minutes between a yard and the centers at which a stop may pay, which are those for which vehicles wait, and
 * may be others over which the way is shorter.
 */
interface Drives {
    /** Minutes as which anything longer counts, 190 years: eight of them are still an int. */
    int LONGEST = 100_000_000;

    /** Centers between which all drives are kept at most. */
    int MOST_KNOWN = 640;

    static Drives of(Problem problem, Roads roads, int yard, YardFacts facts) {
        return problem.centers().size() <= MOST_KNOWN
                ? new KnownDrives(problem, roads, yard, facts)
                : new MappedDrives(problem, roads, yard, facts);
    }

    /** The number that stands for the yard, the others being those of centers. */
    int home();

    /** The centers at which a stop may pay. */
    int[] candidates();

    /** No more than any way takes over the stops that are left out. */
    int minutes(int from, int to);

    /** No more than the shortest drive that ends at a candidate or the yard. */
    int shortestTo(int to);

    /** Lets every drive go over other stops where that is faster, without an end. */
    void takeShortestPaths();
}
