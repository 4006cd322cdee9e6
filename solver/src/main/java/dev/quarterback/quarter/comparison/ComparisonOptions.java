package dev.quarterback.quarter.comparison;

import dev.quarterback.quarter.SimulationOptions;

/**
 * How policies are compared.
 *
 * @param simulation how each quarter is played
 * @param hindsightSteps moves that the search in hindsight tries, at least 1
 * @param boundSteps steps of work of the proof in hindsight, at least 1
 */
public record ComparisonOptions(SimulationOptions simulation, long hindsightSteps, long boundSteps) {
    /** What holds where nothing else is said. */
    public static final ComparisonOptions DEFAULT = new ComparisonOptions(SimulationOptions.DEFAULT, 20_000, 1_000);

    public ComparisonOptions {
        if (hindsightSteps < 1 || boundSteps < 1) {
            throw new IllegalArgumentException(
                    "Steps in hindsight (" + hindsightSteps + ") or of the proof (" + boundSteps + ") below 1.");
        }
    }
}
