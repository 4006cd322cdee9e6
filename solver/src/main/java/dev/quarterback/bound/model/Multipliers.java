package dev.quarterback.bound.model;

import java.util.Arrays;

/**
 * A Lagrange multiplier for each resource, none below 0: what a unit of it costs whoever uses it.
 *
 * <p>All are multiples of one power of two, and so small that sums of them have no rounding error: what follows from
 * multipliers is proven to the last bit.
 *
 * <p>See "Why any multipliers prove a bound" in docs/algorithm.md.
 */
public final class Multipliers {
    /** Bits of a double's sum that are kept for the whole numbers. */
    private static final int MANTISSA_BITS = 52;

    /** The largest multiplier in times of a usual priority. */
    private static final double LARGEST = 1024;

    private final Resources resources;
    private final double[] values;
    private final double unit;

    /** No multiplier is larger: those of limits that no plan can keep to would grow without end. */
    private final double largest;

    private Multipliers(Resources resources, double[] values, double unit, double largest) {
        this.resources = resources;
        this.values = values;
        this.unit = unit;
        this.largest = largest;
    }

    /** Multipliers of 0 for the resources of a problem with {@code orders}. */
    public static Multipliers zero(Resources resources, Orders orders) {
        return new Multipliers(resources, new double[resources.count()], unit(orders), largest(orders));
    }

    /** Far more than any order counts: a thousand times the usual one, twice the largest. */
    private static double largest(Orders orders) {
        double most = 1;
        for (int order = 0; order < orders.count(); order++) {
            most = Math.max(most, orders.priority(order));
        }
        return Math.rint(Math.max(LARGEST * orders.meanWorth(Goal.DELIVERIES), 2 * most));
    }

    /** A millionth or so; more where priorities are so high that sums would need the bits. */
    private static double unit(Orders orders) {
        double most = 1;
        for (int order = 0; order < orders.count(); order++) {
            most += orders.priority(order);
        }
        // A sum holds each order at most once for each trip that may carry it, and the capacities' multipliers besides.
        int bits = 64 - Long.numberOfLeadingZeros((long) Math.min(1e15, most * 1024));
        return Math.scalb(1.0, Math.max(-20, bits - MANTISSA_BITS));
    }

    /** Others of the same values. */
    public Multipliers copy() {
        return new Multipliers(resources, values.clone(), unit, largest);
    }

    /** Sets a multiplier, rounded to a multiple of the unit; 0 in place of what is below 0, the largest for what is above. */
    public void set(int resource, double value) {
        values[resource] = Math.max(0, Math.rint(Math.min(largest, value) / unit) * unit);
    }

    /** Sets all to 0. */
    public void clear() {
        Arrays.fill(values, 0);
    }

    /** The numbers of what they are for. */
    public Resources resources() {
        return resources;
    }

    /** Those of all resources, by number. */
    public double[] values() {
        return values.clone();
    }

    /** That of any resource. */
    public double of(int resource) {
        return values[resource];
    }

    /** That of an order. */
    public double ofOrder(int order) {
        return values[order];
    }

    /** That of a handover. */
    public double ofHandover(int center, int day) {
        return values[resources.handover(center, day)];
    }

    /** That of a lot space in the night after a day. */
    public double ofLot(int center, int day) {
        return values[resources.lot(center, day)];
    }

    /** That of a departure. */
    public double ofDeparture(int yard, int day) {
        return values[resources.departure(yard, day)];
    }

    /** That of a cut. */
    public double ofCut(int cut) {
        return values[resources.cut(cut)];
    }

    /** That of an appointment kept. */
    public double ofAppointment() {
        return values[resources.appointments()];
    }

    /** That of a row of a group's duty cycle. */
    public double ofDutyCycle(int group, int row) {
        return values[resources.dutyCycle(group, row)];
    }
}
