package dev.quarterback.bound.price;

/**
 * The appointments that a combination of columns misses, a share of each: a part of it like those of carriers, but with a
 * best choice that is found at once. An appointment is missed as far as its order's multiplier would otherwise be below the
 * negative of the multiplier of appointments, which in turn is what it takes that no more are missed than may be.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class MissedAppointments {
    private static final int MOST_STEPS = 60;

    /** A multiplier is found to within this. */
    private static final double PRECISION = 1e-9;

    private final AugmentedLagrangian lagrangian;

    /** The constraint of appointments not kept; {@link Aggregation#NONE} where it does not matter. */
    private final int appointments;

    /** The constraints of orders that cover an appointment. */
    private final int[] covers;

    /** Of each cover how much of it is missed. */
    private final double[] missed;

    /** None is missed yet. */
    MissedAppointments(Aggregation aggregation, AugmentedLagrangian lagrangian) {
        this.lagrangian = lagrangian;
        appointments = aggregation.notKept;
        covers = aggregation.covers();
        missed = new double[covers.length];
    }

    /** Chooses what is missed so that nothing else gains more. */
    void choose() {
        if (covers.length > 0) {
            takeBack();
            miss(multiplierOfAppointments());
        }
    }

    private void takeBack() {
        for (int i = 0; i < covers.length; i++) {
            use(i, -missed[i]);
        }
    }

    private void miss(double multiplier) {
        for (int i = 0; i < covers.length; i++) {
            use(i, missedAt(i, multiplier));
        }
    }

    private void use(int cover, double more) {
        missed[cover] += more;
        lagrangian.use(covers[cover], more);
        lagrangian.use(appointments, more);
    }

    /** What is missed of a cover, of which nothing is now, where appointments have a multiplier. */
    private double missedAt(int cover, double multiplier) {
        double below = -multiplier - lagrangian.multipliers[covers[cover]];
        return below > 0 ? below / lagrangian.stepSize(covers[cover]) : 0;
    }

    /**
     * The multiplier of appointments that follows from what is missed at it. The higher it is, the less is missed, and the
     * lower is what follows: it is found by Newton's method, or by halving where that leads astray.
     */
    private double multiplierOfAppointments() {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double at = lagrangian.multipliers[appointments];
        for (int i = 0; i < MOST_STEPS && high - low > PRECISION; i++) {
            double following = lagrangian.multiplierAfter(appointments, missedAt(at));
            if (Math.abs(at - following) <= PRECISION) {
                return at;
            }
            low = at < following ? at : low;
            high = at < following ? high : at;
            double slope = following > 0 ? lagrangian.stepSize(appointments) * missedLessBy(at) : 0;
            at -= (at - following) / (1 + slope);
            if (at <= low || at >= high) {
                at = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low + 1;
            }
        }
        return at;
    }

    private double missedAt(double multiplier) {
        double sum = 0;
        for (int cover = 0; cover < covers.length; cover++) {
            sum += missedAt(cover, multiplier);
        }
        return sum;
    }

    /** By how much less is missed with each unit that the multiplier of appointments rises. */
    private double missedLessBy(double multiplier) {
        double sum = 0;
        for (int cover = 0; cover < covers.length; cover++) {
            sum += missedAt(cover, multiplier) > 0 ? 1 / lagrangian.stepSize(covers[cover]) : 0;
        }
        return sum;
    }
}
