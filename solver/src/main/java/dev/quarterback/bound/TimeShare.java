package dev.quarterback.bound;

/**
 * The share of a run's time that a goal gets, and what it has used of it.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class TimeShare {
    private final double share;
    private double used;

    /** A share in proportion to those of other goals. */
    TimeShare(double share) {
        this.share = share;
    }

    /** Time used, in times of the share; who has used least is next. */
    double used() {
        return used;
    }

    /** Claims nothing for the time up to {@code turn}, in which there was nothing to do. */
    void catchUp(double turn) {
        used = Math.max(turn, used);
    }

    /** Uses time; {@code times} it counts, more where it was used without success. */
    void use(long nanos, double times) {
        used += nanos / share * times;
    }
}
