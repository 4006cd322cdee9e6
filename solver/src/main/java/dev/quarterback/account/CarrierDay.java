package dev.quarterback.account;

/**
 * A carrier's planning day.
 *
 * @param isAvailable whether it could be on its way
 * @param isBusy whether it is on its way on a trip of the plan
 * @param dutyMinutes its duty time on trips of the plan
 * @param otherMinutes its duty time apart from the plan
 */
public record CarrierDay(boolean isAvailable, boolean isBusy, long dutyMinutes, long otherMinutes) {

    /** The minutes of a day's duty time that are left, also where the duty cycle allows no trip; 0 on a day off. */
    public long idleMinutes(int dutyMinutesPerDay) {
        return isAvailable ? Math.max(0, dutyMinutesPerDay - dutyMinutes - otherMinutes) : 0;
    }
}
