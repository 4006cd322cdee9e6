package dev.quarterback.planning;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Consumer;

/** Proves bounds without planning. Safe for use by several threads. */
public final class ProofAlone {
    private final Prover prover;

    /** Proves with the Lagrangian dual. */
    public ProofAlone() {
        this(Prover.REAL);
    }

    ProofAlone(Prover prover) {
        this.prover = prover;
    }

    /**
     * What is proven within {@code time}; the end comes earlier when all is proven or many tries bring nothing better.
     *
     * @param aim the plan to hold the bound against
     * @param listener is told of better bounds meanwhile, from the thread that proves
     * @param stop ends the proof early with the best bounds so far
     */
    public ProofOutcome prove(
            Problem problem, Duration time, Aim aim, Consumer<ProvenBounds> listener, StopSignal stop) {
        try (Proof proof = Proof.start(prover, problem, EnumSet.allOf(Goal.class), aim, Pace.alone(), listener)) {
            stop.onStop(proof::hurry);
            proof.awaitEnd(time);
            return proof.end();
        }
    }
}
