package dev.quarterback.quarter;

/**
 * How a quarter is simulated.
 *
 * @param horizonDays days that are planned each morning, that day included, at least 1
 * @param promiseDays days, that day included, for whose planned handovers customers are given appointments, at least 1
 * @param steps moves that the search of each morning tries, at least 1: the same path, policy, steps and seed give the
 *     same history
 * @param seed of the searches' random numbers
 */
public record SimulationOptions(int horizonDays, int promiseDays, long steps, long seed) {
    /** What holds where nothing else is said. */
    public static final SimulationOptions DEFAULT = new SimulationOptions(7, 3, 2_000, 0);

    public SimulationOptions {
        if (horizonDays < 1 || promiseDays < 1 || steps < 1) {
            throw new IllegalArgumentException("Days to plan (" + horizonDays + "), days to promise (" + promiseDays
                    + ") or steps (" + steps + ") below 1.");
        }
    }
}
