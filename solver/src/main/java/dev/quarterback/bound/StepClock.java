package dev.quarterback.bound;

import java.util.function.BooleanSupplier;

/**
 * A clock that counts work in place of time: each question whether to stop is a step. It is asked before each group of
 * carriers that is priced, and before each 64 routes.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class StepClock {
    private final long most;
    private long steps;

    /** A clock of a proof that is to end after {@code most} steps. */
    StepClock(long most) {
        this.most = most;
    }

    /** The steps so far. */
    long now() {
        return steps;
    }

    /** Counts each question, and says to stop also once there were enough. */
    BooleanSupplier counting(BooleanSupplier stopped) {
        return () -> {
            steps++;
            return steps > most || stopped.getAsBoolean();
        };
    }
}
