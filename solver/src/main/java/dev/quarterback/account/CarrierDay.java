package dev.quarterback.account;

/**
 * A carrier's planning day.
 *
 * @param isAvailable whether it could be on its way
 * @param isBusy whether it is on its way on a trip of the plan
 * @param dutyMinutes its duty time on trips of the plan
 */
public record CarrierDay(boolean isAvailable, boolean isBusy, long dutyMinutes) {}
