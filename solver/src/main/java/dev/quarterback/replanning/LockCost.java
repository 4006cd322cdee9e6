package dev.quarterback.replanning;

import org.jspecify.annotations.Nullable;

/**
 * What a lock costs: what the same plan without it brings more, found in the same time.
 *
 * @param lock the operation of the change, or the days that are kept
 * @param appointments appointments that are kept more without it, of those that there are without it
 * @param deliveries orders that are delivered more without it
 * @param untold why there are no such figures: the rest of the change does not apply without the lock; null where there are
 */
public record LockCost(
        String lock,
        int appointments,
        int deliveries,
        @Nullable String untold) {
    LockCost(String lock, int appointments, int deliveries) {
        this(lock, appointments, deliveries, null);
    }

    static LockCost untold(String lock, String why) {
        return new LockCost(lock, 0, 0, why);
    }
}
