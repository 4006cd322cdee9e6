package dev.quarterback.planning;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Proves bounds without planning. Safe for use by several threads. */
public final class ProofAlone {
    /** Longer than any number of steps takes. */
    private static final Duration NO_LIMIT = Duration.ofDays(10_000);

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
        return prove(prover, problem, EnumSet.allOf(Goal.class), time, aim, listener, stop);
    }

    /**
     * What is proven of the number of orders that any plan delivers, by so many steps of work: the same problem and steps
     * always prove the same, with as much memory.
     *
     * @param aim the plan to hold the bound against
     * @param stop ends the proof early, with what steps so far have proven
     */
    public ProofOutcome proveOrders(Problem problem, long steps, Aim aim, StopSignal stop) {
        return prove(Prover.inSteps(steps), problem, EnumSet.of(Goal.VEHICLES), NO_LIMIT, aim, bounds -> {}, stop);
    }

    private static ProofOutcome prove(
            Prover prover,
            Problem problem,
            Set<Goal> goals,
            Duration time,
            Aim aim,
            Consumer<ProvenBounds> listener,
            StopSignal stop) {
        try (Proof proof = Proof.start(prover, problem, goals, aim, Pace.alone(), listener)) {
            stop.onStop(proof::hurry);
            proof.awaitEnd(time);
            return proof.end();
        }
    }
}
