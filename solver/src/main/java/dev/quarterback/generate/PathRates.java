package dev.quarterback.generate;

/**
 * How often things go wrong on a sample path; shares from 0 to 1. All are assumed: no source gives them.
 *
 * @param lateVehicles share of the vehicles that are ready 1 to 5 days later than the problem says
 * @param lateVessels share of the vessels that land 1 to 5 days later
 * @param breakdowns share of a carrier's days on which it breaks down, for 1 to 5 days
 * @param lateTrips share of a carrier's days whose last trip runs late, by 1 or 2 days
 * @param absences share of an order's days on which the customer does not come
 * @param failedPreparations share of an order's days on which the vehicle turns out not to be fit, for 1 to 3 days
 * @param leadDays how many days before its vehicle is ready an order becomes known, at most; each number as often
 */
public record PathRates(
        double lateVehicles,
        double lateVessels,
        double breakdowns,
        double lateTrips,
        double absences,
        double failedPreparations,
        int leadDays) {
    /** What holds where nothing else is said. */
    public static final PathRates USUAL = new PathRates(0.1, 0.2, 0.003, 0.02, 0.02, 0.01, 21);

    /** Nothing goes wrong, and everything is known as long before as usual. */
    public static final PathRates SMOOTH = new PathRates(0, 0, 0, 0, 0, 0, 21);

    public PathRates {
        for (double share :
                new double[] {lateVehicles, lateVessels, breakdowns, lateTrips, absences, failedPreparations}) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share (" + share + ") not from 0 to 1.");
            }
        }
        if (leadDays < 0) {
            throw new IllegalArgumentException("Lead days (" + leadDays + ") below 0.");
        }
    }
}
