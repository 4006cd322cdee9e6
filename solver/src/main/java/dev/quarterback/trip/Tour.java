package dev.quarterback.trip;

/**
 * The way of a trip: from a yard over its stops and back, with the duty time of each part.
 *
 * <p>H below is the carrier's duty minutes of a day. A tour of at most H minutes is a day trip, a longer one a long
 * trip that spends H minutes on each day but the last.
 */
public final class Tour {
    /** Km below which a sum of kilometres counts as the whole number under it. */
    private static final double KM_TOLERANCE = 1e-6;

    private final double km;
    private final long minutes;
    private final long[] reached;

    private Tour(double km, long minutes, long[] reached) {
        this.km = km;
        this.minutes = minutes;
        this.reached = reached;
    }

    /** The tour from {@code yard} over {@code stops}, all by their numbers in {@code roads}. */
    public static Tour of(Roads roads, int loadMinutes, int unloadMinutes, int yard, int... stops) {
        double km = 0;
        long minutes = loadMinutes;
        long[] reached = new long[stops.length];
        int at = yard;
        for (int i = 0; i < stops.length; i++) {
            km += roads.km(at, stops[i]);
            minutes += roads.minutes(at, stops[i]) + unloadMinutes;
            reached[i] = minutes;
            at = stops[i];
        }
        return new Tour(km + roads.km(at, yard), minutes + roads.minutes(at, yard), reached);
    }

    /** Whole km of the tour, the way home included, rounded up. */
    public long wholeKm() {
        return (long) Math.ceil(km - KM_TOLERANCE);
    }

    /** Duty time in all, in minutes: loading, driving, unloading and the way home. */
    public long minutes() {
        return minutes;
    }

    /** Duty minutes after which {@code stop} (0 first) has been reached and unloaded. */
    public long reachedAfter(int stop) {
        return reached[stop];
    }

    /** Whether a carrier with {@code dutyMinutesPerDay} is home on the day of its departure. */
    public boolean isDayTrip(int dutyMinutesPerDay) {
        return minutes <= dutyMinutesPerDay;
    }

    /** Days on which the tour keeps its carrier busy, at least 1. */
    public long busyDays(int dutyMinutesPerDay) {
        return daysFor(minutes, dutyMinutesPerDay);
    }

    /** Days that {@code minutes} of duty time take at {@code dutyMinutesPerDay}, at least 1. */
    public static long daysFor(long minutes, int dutyMinutesPerDay) {
        return Math.max(1, (minutes + dutyMinutesPerDay - 1) / dutyMinutesPerDay);
    }

    /** Duty minutes on the busy day {@code day}, 0 being the departure day; 0 when the tour is over by then. */
    public long dutyOn(long day, int dutyMinutesPerDay) {
        return day >= busyDays(dutyMinutesPerDay) ? 0 : Math.min(dutyMinutesPerDay, minutes - day * dutyMinutesPerDay);
    }

    /** Days from the departure day to the day on which {@code stop} (0 first) has been reached and unloaded. */
    public long arrivalAfterDays(int stop, int dutyMinutesPerDay) {
        return isDayTrip(dutyMinutesPerDay) ? 0 : daysFor(reached[stop], dutyMinutesPerDay) - 1;
    }
}
