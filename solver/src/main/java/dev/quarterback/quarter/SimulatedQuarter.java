package dev.quarterback.quarter;

import dev.quarterback.history.History;
import java.util.List;

/**
 * What a simulation has come to.
 *
 * @param history what has happened; it ends early where the simulation was stopped
 * @param warnings what went wrong with the search of a morning and left its plan sound all the same
 */
public record SimulatedQuarter(History history, List<String> warnings) {
    public SimulatedQuarter {
        warnings = List.copyOf(warnings);
    }
}
