package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.IntVar;
import org.jspecify.annotations.Nullable;

/**
 * How many orders of a pool are handed over in a certain way.
 *
 * @param flow how their vehicles came; null for vehicles on site or with an arrival
 * @param day day of the handover
 */
record PoolDelivery(OrderPool pool, @Nullable Flow flow, String center, int day, IntVar count) {

    /** The day from which the vehicles wait. */
    int arrival() {
        return flow == null ? pool.since() : flow.arrival();
    }
}
