package dev.quarterback.quarter;

/**
 * How a quarter is simulated.
 *
 * @param horizonDays days that are planned each morning, that day included, at least 1
 * @param promiseDays days, that day included, for whose planned handovers customers are given appointments, at least 1
 * @param steps moves that the search of each morning tries, at least 1: the same path, policy, steps and seed give the
 *     same history
 * @param seed of the searches' random numbers
 * @param expectedPercent of the orders that the past weeks foretell that a policy with a forecast expects, 100 for all
 */
public record SimulationOptions(int horizonDays, int promiseDays, long steps, long seed, int expectedPercent) {
    /** What holds where nothing else is said. */
    public static final SimulationOptions DEFAULT = new SimulationOptions(7, 3, 2_000, 0);

    private static final int ALL = 100;

    /** The same with a forecast that takes the past weeks at their word. */
    public SimulationOptions(int horizonDays, int promiseDays, long steps, long seed) {
        this(horizonDays, promiseDays, steps, seed, ALL);
    }

    public SimulationOptions {
        if (expectedPercent < 0) {
            throw new IllegalArgumentException("Expected orders (" + expectedPercent + " %) below 0.");
        }
        if (horizonDays < 1 || promiseDays < 1 || steps < 1) {
            throw new IllegalArgumentException("Days to plan (" + horizonDays + "), days to promise (" + promiseDays
                    + ") or steps (" + steps + ") below 1.");
        }
    }

    /** These options with another forecast, in percent of what the past weeks foretell. */
    public SimulationOptions withExpectedPercent(int percent) {
        return new SimulationOptions(horizonDays, promiseDays, steps, seed, percent);
    }
}
