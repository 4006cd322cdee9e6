package dev.quarterback.bound.model;

/**
 * What plans are measured by while a bound is proven.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
public enum Goal {
    /** Appointments kept. */
    APPOINTMENTS,
    /** Deliveries counted with their priorities, of plans that keep so many appointments. */
    DELIVERIES,
    /** Deliveries, each counted once. */
    VEHICLES;

    /** What handing over an order of {@code priority} counts, whenever and wherever it is. */
    public double ofDelivery(int priority) {
        return switch (this) {
            case APPOINTMENTS -> 0;
            case DELIVERIES -> priority;
            case VEHICLES -> 1;
        };
    }
}
