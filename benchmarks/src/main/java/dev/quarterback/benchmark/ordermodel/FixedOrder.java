package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.FixedCenter.HandoverDay;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An order in numbers: days count from the first planning day, sites and models are resolved.
 *
 * @param yard where the vehicle is; null when it is at a center
 * @param site the center where the vehicle is; null when it is in a yard
 * @param centers those of the order, first choice first
 * @param ready the first day on which the vehicle can ride or be handed over, at least 0
 * @param promised the day after which the delivery is late; {@link Integer#MAX_VALUE} when none was promised
 * @param appointment null without one, or when it lies on no planning day
 * @param hasPlan whether an earlier plan proposed something, be it on a planning day or not
 * @param planned the earlier proposal; null without one, or when it lies on no planning day
 * @param milligrams weight of the vehicle
 * @param away planning days on which the customer cannot come
 */
record FixedOrder(
        int index,
        String id,
        @Nullable FixedYard yard,
        @Nullable FixedCenter site,
        FixedCenter[] centers,
        int ready,
        int priority,
        int promised,
        @Nullable HandoverDay appointment,
        boolean hasPlan,
        @Nullable HandoverDay planned,
        int positions,
        long milligrams,
        BitSet away) {

    /** Whether the customer can come on {@code day}. */
    boolean allows(int day) {
        return !away.get(day);
    }
}
