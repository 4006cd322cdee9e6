package dev.quarterback;

import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.dual.Goal;
import dev.quarterback.problem.Problem;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What proves bounds: {@code BoundProver}, or a stand-in in tests of the façade. */
@FunctionalInterface
interface Prover {
    /** As {@code BoundProver.prove}, of {@code problem}. */
    ProvenBounds prove(
            Problem problem,
            Set<Goal> goals,
            Supplier<PlanInHand> plan,
            BooleanSupplier stopped,
            Consumer<ProvenBounds> listener);
}
