package dev.quarterback.replanning;

import java.util.List;

/**
 * What scenarios bring, side by side.
 *
 * @param control the plan before, planned on without a change for as long as each scenario
 * @param scenarios those that were planned, in the order in which they were asked; a stop leaves the later ones out
 */
public record WhatIfAnswer(ScenarioPlan control, List<ScenarioPlan> scenarios) {
    public WhatIfAnswer {
        scenarios = List.copyOf(scenarios);
    }
}
