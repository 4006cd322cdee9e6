package dev.quarterback.benchmark.derived;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;

/** A problem with a sound plan of it. */
public record PlannedProblem(Problem problem, Plan plan) {}
