package dev.quarterback.bound;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.price.LagrangianDual;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of the prover: shares the time among the goals.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class ProofRun {
    /** Shares of the time for each goal, after the fall of that of the deliveries, as far as the plan has not reached its bound and evaluations bring something. */
    private static final int DELIVERIES = 8;

    private static final int APPOINTMENTS = 1;
    private static final int VEHICLES = 2;

    /** How long to wait for another plan before looking again, in ns. */
    private static final long NAP = 20_000_000;

    private final Aim aim;
    private final BooleanSupplier stopped;
    private final BestBounds bounds;
    private final LongSupplier nanoTime;

    /** {@code nanoTime} is as {@link System#nanoTime}. */
    ProofRun(Aim aim, BooleanSupplier stopped, BestBounds bounds, LongSupplier nanoTime) {
        this.aim = aim;
        this.stopped = stopped;
        this.bounds = bounds;
        this.nanoTime = nanoTime;
    }

    /**
     * Goes on as long as something is open, or may be once a plan keeps more appointments.
     *
     * @throws java.util.concurrent.CancellationException when it is stopped
     */
    void run(LagrangianDual dual, Set<Goal> goals) {
        List<GoalProof> proofs = Stream.of(Goal.DELIVERIES, Goal.APPOINTMENTS, Goal.VEHICLES)
                .filter(goals::contains)
                .map(goal -> proof(dual, goal))
                .toList();
        double turn = 0; // What the goal whose turn it is has used.
        GoalProof next = next(proofs);
        while ((next != null || mayReopen()) && !stopped.getAsBoolean()) {
            if (next == null) {
                LockSupport.parkNanos(NAP);
            } else {
                next.time().catchUp(turn);
                turn = next.time().used();
                next.goOn(stopped);
            }
            next = next(proofs);
        }
    }

    private GoalProof proof(LagrangianDual dual, Goal goal) {
        return new GoalProof(dual, new AimedGoal(goal, aim, bounds), new TimeShare(share(goal)), nanoTime);
    }

    private static int share(Goal goal) {
        return switch (goal) {
            case DELIVERIES -> DELIVERIES;
            case APPOINTMENTS -> APPOINTMENTS;
            case VEHICLES -> VEHICLES;
        };
    }

    private boolean mayReopen() {
        return aim.mayChange() && aim.plan().appointmentsKept() < bounds.now().appointments();
    }

    /** The first proof while its bound falls, then the one that lags most behind its share; null when nothing is open. */
    private static @Nullable GoalProof next(List<GoalProof> proofs) {
        if (!proofs.isEmpty() && proofs.get(0).isFalling()) {
            return proofs.get(0);
        }
        GoalProof next = null;
        for (GoalProof proof : proofs) {
            if (proof.isOpen()
                    && (next == null || proof.time().used() < next.time().used())) {
                next = proof;
            }
        }
        return next;
    }
}
