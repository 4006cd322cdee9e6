package dev.quarterback.account;

/**
 * A carrier's planning day.
 *
 * @param isAvailable whether it could be on its way
 * @param isBusy whether it is on its way
 * @param dutyMinutes its duty time
 */
public record CarrierDay(boolean isAvailable, boolean isBusy, long dutyMinutes) {}
