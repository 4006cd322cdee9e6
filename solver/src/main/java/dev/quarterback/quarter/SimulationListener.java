package dev.quarterback.quarter;

import dev.quarterback.history.HistoryDay;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;

/** Is told of each day of a quarter that is simulated. */
public interface SimulationListener {
    /** A listener that does nothing. */
    SimulationListener NONE = new SimulationListener() {};

    /**
     * A day is planned.
     *
     * @param window the problem of the days ahead, as it is known in the morning
     * @param plan the plan of it, which breaks no rule
     */
    default void dayPlanned(Problem window, Plan plan) {}

    /** A day is over. */
    default void dayOver(HistoryDay day) {}
}
