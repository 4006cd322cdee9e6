package dev.quarterback.planning;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** The pace of a proof: after each while of work it rests in proportion, so that a search beside it gets the machine. */
final class Pace {
    /** Work between two rests, and the longest nap, in ns: sleeping costs little then, and stopping is felt at once. */
    private static final long WORK = 20_000_000;

    /** Time since the last rest, in ns, beyond which it was not all work: the process may have been halted. */
    private static final long MOST_WORK = 1_000_000_000;

    /** Measured, see docs/benchmarks.md: cores share caches and more, so that a proof at full speed takes too much. */
    private static final double REST_BESIDE_SEARCH = 0.5;

    private final double restPerWork;
    private final LongSupplier nanoTime;
    private final LongConsumer sleep;
    private long workedSince;

    /**
     * A pace that begins with work.
     *
     * @param restPerWork time of rest for each of work; 0 for none
     * @param nanoTime the time in ns
     * @param sleep sleeps for as many ns
     */
    Pace(double restPerWork, LongSupplier nanoTime, LongConsumer sleep) {
        this.restPerWork = restPerWork;
        this.nanoTime = nanoTime;
        this.sleep = sleep;
        workedSince = nanoTime.getAsLong();
    }

    /** Of a proof beside a search, which it shall not slow by more than a fifth. */
    static Pace besideSearch() {
        return new Pace(REST_BESIDE_SEARCH, System::nanoTime, LockSupport::parkNanos);
    }

    /** Of a proof that has the machine to itself. */
    static Pace alone() {
        return new Pace(0, System::nanoTime, LockSupport::parkNanos);
    }

    /** Rests when it is time to, in naps no longer than a while of work, until {@code stopped}. */
    void keep(BooleanSupplier stopped) {
        long worked = nanoTime.getAsLong() - workedSince;
        if (worked < WORK) {
            return;
        }
        long left = Math.round(Math.min(worked, MOST_WORK) * restPerWork);
        long restUntil = workedSince + worked + left;
        while (left > 0 && !stopped.getAsBoolean()) {
            sleep.accept(Math.min(left, WORK));
            left = restUntil - nanoTime.getAsLong();
        }
        workedSince = nanoTime.getAsLong();
    }
}
