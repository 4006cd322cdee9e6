package dev.quarterback.replanning;

/**
 * What a lock costs: what the same plan without it brings more, found in the same time.
 *
 * @param lock the operation of the change, or the days that are kept
 * @param appointments appointments that are kept more without it, of those that there are without it
 * @param deliveries orders that are delivered more without it
 */
public record LockCost(String lock, int appointments, int deliveries) {}
