package dev.quarterback.problem;

import org.jspecify.annotations.Nullable;

/**
 * The times and limits that hold for every trip.
 *
 * @param loadMinutes loading before a departure, in minutes
 * @param unloadMinutes unloading at each stop, in minutes
 * @param roadFactor road km for each km of great circle
 * @param kmPerHour average speed between sites without a lane
 * @param maxTripsPerDay day trips that a carrier may make on a day
 * @param maxStops stops of a trip
 * @param dutyCycle the limit over several days; null when there is none
 */
public record Rules(
        int loadMinutes,
        int unloadMinutes,
        double roadFactor,
        double kmPerHour,
        int maxTripsPerDay,
        int maxStops,
        @Nullable DutyCycle dutyCycle) {

    /** What holds when a problem names no rules; the source of each figure is in {@code docs/format.md}. */
    public static final Rules DEFAULT = new Rules(90, 45, 1.25, 80, 3, 3, null);

    /** In any {@code days} consecutive days a carrier's duty time is at most {@code minutes}. */
    public record DutyCycle(int days, int minutes) {}

    /** These rules with another duty cycle; null for none. */
    public Rules withDutyCycle(@Nullable DutyCycle newDutyCycle) {
        return new Rules(loadMinutes, unloadMinutes, roadFactor, kmPerHour, maxTripsPerDay, maxStops, newDutyCycle);
    }

    /** These rules with another limit on stops. */
    public Rules withMaxStops(int newMaxStops) {
        return new Rules(loadMinutes, unloadMinutes, roadFactor, kmPerHour, maxTripsPerDay, newMaxStops, dutyCycle);
    }

    /** These rules with another limit on a carrier's day trips. */
    public Rules withMaxTripsPerDay(int newMaxTripsPerDay) {
        return new Rules(loadMinutes, unloadMinutes, roadFactor, kmPerHour, newMaxTripsPerDay, maxStops, dutyCycle);
    }
}
