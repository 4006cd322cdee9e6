package dev.quarterback;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What proves bounds: {@code BoundProver}, or a stand-in in tests of the façade. */
@FunctionalInterface
interface Prover {
    /** As {@code BoundProver.prove}, of {@code problem}. */
    ProvenBounds prove(
            Problem problem, Set<Goal> goals, Aim aim, BooleanSupplier stopped, Consumer<ProvenBounds> listener);
}
