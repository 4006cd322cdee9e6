package dev.quarterback.replanning;

import java.util.List;

/**
 * What scenarios bring, side by side.
 *
 * @param control the plan before, planned on without a change for as long as each scenario
 * @param scenarios those that were planned, in the order in which they were asked; a stop leaves the later ones out
 * @param seeds so many plans were made of each; of one, gains are estimates
 * @param luck deliveries by which seeds of the same problem differ at most; 0 with one seed, of which nothing is known
 */
public record WhatIfAnswer(ScenarioPlan control, List<ScenarioPlan> scenarios, int seeds, int luck) {
    public WhatIfAnswer {
        scenarios = List.copyOf(scenarios);
    }
}
