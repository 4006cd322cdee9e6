package dev.quarterback.bound.cut;

/**
 * A limit to what trips can deliver at a center when they are whole: of {@code most} vehicles that can be handed over
 * there after some day, or on one day, {@code rest} are left when as many full trips as possible came; another trip
 * brings no more.
 *
 * <p>It is a cut by mixed-integer rounding (H. Marchand and L. A. Wolsey, Aggregation and mixed integer rounding to solve
 * MIPs, 2001): with n vehicles that count, q places on each trip that brings any of them and such a trip counted {@link
 * #credit} times, n − the sum of credits is at most {@link #limit}. The vehicles that count are
 *
 * <ul>
 *   <li>those whose stop can be reached on {@code from} or later, whenever they are handed over: none of them can be
 *       before that day and the preparation;
 *   <li>or, for a cut {@link #isOfDay}, those whose stop can be reached on {@code from} at the earliest and that are
 *       handed over at once, on that day or when the preparation is over: on one and the same day, whichever trips
 *       they came on.
 * </ul>
 *
 * <p>Whether a vehicle counts or not, its stop does by its first possible arrival alone: no vehicle counts whose stop
 * does not, however late a long trip is, and vehicles on site only leave fewer handovers.
 *
 * <p>See "The cuts on stops" in docs/algorithm.md.
 *
 * @param center where the trips stop
 * @param from the first day of arrival
 * @param isOfDay whether only arrivals and handovers of one day count
 * @param most vehicles that can be handed over after such an arrival
 * @param full vehicles of a full trip, as far as the cut is concerned
 */
public record StopCut(int center, int from, boolean isOfDay, int most, int full) {
    /** Whether a stop counts that can be reached on a day at the earliest. */
    boolean counts(int arrival) {
        return isOfDay ? arrival == from : arrival >= from;
    }

    /** Whether a vehicle of such a stop does too; {@code atOnce} says that it is handed over as soon as can be. */
    boolean counts(int arrival, boolean atOnce) {
        return counts(arrival) && (atOnce || !isOfDay);
    }

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
    public int limit() {
        return most - rest() * (fullTrips() + 1);
    }

    /** Whether it says more than that trips are not overloaded. */
    boolean saysMore() {
        return rest() < full;
    }
}
