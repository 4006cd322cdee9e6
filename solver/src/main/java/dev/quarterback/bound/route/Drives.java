package dev.quarterback.bound.route;

/**
 * Driving minutes between a yard and the centers at which a stop may be of use, which are those for which vehicles wait,
 * and may be others over which the way is shorter.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
interface Drives {
    /** Minutes as which anything longer counts, 190 years: eight of them are still an int. */
    int LONGEST = 100_000_000;

    /** The number that stands for the yard, the others being those of centers. */
    int home();

    /** The centers at which a stop may be of use. */
    int[] candidates();

    /** No more than any way takes over the stops that are left out. */
    int minutes(int from, int to);

    /** No more than the shortest drive that ends at a candidate or the yard. */
    int shortestTo(int to);

    /** Lets every drive go over other stops where that is faster, without an end. */
    void takeShortestPaths();
}
