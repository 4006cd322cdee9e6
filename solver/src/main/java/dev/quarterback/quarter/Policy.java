package dev.quarterback.quarter;

import dev.quarterback.plan.Plan;

/** Decides each morning, by what is known, what is to leave and to be handed over, today and on the days after. */
interface Policy {
    /** A plan of the morning's window that breaks none of its rules. */
    Plan plan(Morning morning, MorningPlanner planner);

    /**
     * The policy with a forecast that is off; itself where it has none.
     *
     * @param percent of what the past foretells that it expects, 100 for all
     */
    default Policy expecting(int percent) {
        return this;
    }
}
