package dev.quarterback.replanning;

import dev.quarterback.plan.Plan;

/**
 * A package from which something was left out, with what is left of its plan.
 *
 * @param plan a plan of the problem with the package, which breaks no rule
 */
record Trimmed(Purchase purchase, Plan plan) {}
