package dev.quarterback.planning;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What proves bounds: {@link BoundProver}, or a stand-in in tests. */
@FunctionalInterface
interface Prover {
    /** The real one. */
    Prover REAL =
            (problem, goals, aim, stopped, listener) -> new BoundProver(problem).prove(goals, aim, stopped, listener);

    /** The real one, which ends after so many steps of work and asks no clock. */
    static Prover inSteps(long steps) {
        return (problem, goals, aim, stopped, listener) ->
                BoundProver.inSteps(problem, steps).prove(goals, aim, stopped, listener);
    }

    /** As {@code BoundProver.prove}, of {@code problem}. */
    ProvenBounds prove(
            Problem problem, Set<Goal> goals, Aim aim, BooleanSupplier stopped, Consumer<ProvenBounds> listener);
}
