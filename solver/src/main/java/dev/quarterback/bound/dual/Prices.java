package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * What plans pay for what they compete for: each order, handover, lot space and departure, and what cuts limit; and what they are paid for an appointment kept.
 *
 * <p>All are multiples of one power of two, and so small that sums of them have no rounding error: what follows from
 * prices is proven to the last bit.
 */
final class Prices {
    /** Bits of a double's sum that are kept for the whole numbers. */
    private static final int MANTISSA_BITS = 52;

    final double[] at;
    private final DualFacts facts;
    private final double unit;

    private Prices(DualFacts facts, double[] at, double unit) {
        this.facts = facts;
        this.at = at;
        this.unit = unit;
    }

    /** Prices of 0. */
    static Prices zero(DualFacts facts) {
        return new Prices(facts, new double[count(facts)], unit(facts));
    }

    /** How many there are. */
    static int count(DualFacts facts) {
        return facts.orders + 2 * facts.centers * facts.days + facts.yards * facts.days + facts.cuts.count() + 1;
    }

    /** A millionth or so; more where priorities are so high that sums would need the bits. */
    private static double unit(DualFacts facts) {
        double most = 1;
        for (int priority : facts.priority) {
            most += priority;
        }
        // A sum holds each order at most once for each trip that may carry it, with room for the capacities' prices.
        int bits = 64 - Long.numberOfLeadingZeros((long) Math.min(1e15, most * 1024));
        return Math.scalb(1.0, Math.max(-20, bits - MANTISSA_BITS));
    }

    Prices copy() {
        return new Prices(facts, at.clone(), unit);
    }

    void set(int i, double price) {
        at[i] = Math.max(0, Math.rint(price / unit) * unit);
    }

    void clear() {
        Arrays.fill(at, 0);
    }

    int size() {
        return at.length;
    }

    int handoverAt(int center, int day) {
        return facts.orders + center * facts.days + day;
    }

    int lotAt(int center, int day) {
        return facts.orders + (facts.centers + center) * facts.days + day;
    }

    int departureAt(int yard, int day) {
        return facts.orders + 2 * facts.centers * facts.days + yard * facts.days + day;
    }

    int cutAt(int cut) {
        return departureAt(facts.yards, 0) + cut;
    }

    int appointmentAt() {
        return at.length - 1;
    }

    double ofOrder(int order) {
        return at[order];
    }

    double ofHandover(int center, int day) {
        return at[handoverAt(center, day)];
    }

    double ofLot(int center, int day) {
        return at[lotAt(center, day)];
    }

    double ofDeparture(int yard, int day) {
        return at[departureAt(yard, day)];
    }

    double ofAppointment() {
        return at[at.length - 1];
    }
}
