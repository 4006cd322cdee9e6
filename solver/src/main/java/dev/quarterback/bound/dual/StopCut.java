package dev.quarterback.bound.dual;

/**
 * A limit to what trips can deliver at a center when they are whole: of {@code most} vehicles that can be handed over
 * there after some day, {@code rest} are left when as many full trips as possible came; another trip brings no more.
 *
 * <p>It is a cut by mixed-integer rounding (H. Marchand and L. A. Wolsey, Aggregation and mixed integer rounding to solve
 * MIPs, 2001): with n vehicles that trips bring that arrive on {@code from} or later, q places on each of them and a
 * trip counted {@link #credit} times, n − the sum of credits is at most {@link #supply}.
 *
 * @param center where the trips stop
 * @param from the first day of arrival
 * @param most vehicles that can be handed over after such an arrival
 * @param full vehicles of a full trip, as far as the cut is concerned
 */
record StopCut(int center, int from, int most, int full) {
    private int fullTrips() {
        return (most - 1) / full;
    }

    private int rest() {
        return most - full * fullTrips();
    }

    /** What each stop of a trip with so many places lets be delivered. */
    int credit(int places) {
        return rest() * (places / full) + Math.min(rest(), places % full);
    }

    /** What is delivered beyond all credits at most, which may be below 0. */
    int supply() {
        return most - rest() * (fullTrips() + 1);
    }

    /** Whether it says more than that trips are not overloaded. */
    boolean saysMore() {
        return rest() < full;
    }
}
