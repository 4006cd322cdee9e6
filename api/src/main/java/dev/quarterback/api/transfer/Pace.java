package dev.quarterback.api.transfer;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How slowly a body may come and an answer go: time limits that grow with the bytes that were transferred. */
final class Pace {
    /** The longest time without a byte; shorter than the web server's own limit, which ends connections without a word. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    /** Time in which any rate is good enough. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** Bytes a second that are the least on average, once the grace is over. */
    private static final long LEAST_RATE = 4096;

    private final LongSupplier nanos;
    private final long start;

    /** A transfer that begins now. */
    Pace() {
        this(System::nanoTime);
    }

    /**
     * A transfer that begins now.
     *
     * @param nanos the time
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        start = nanos.getAsLong();
    }

    /** Milliseconds from the start on, by which more has to be transferred than so many bytes. */
    long limitMillis(long bytes) {
        long byRate = GRACE.toMillis() + bytes * 1000 / LEAST_RATE;
        return Math.min(byRate, elapsedMillis() + LONGEST_SILENCE.toMillis());
    }

    /** Milliseconds from the start on, for something that may take so long from now on. */
    long limitMillis(Duration fromNow) {
        return elapsedMillis() + fromNow.toMillis();
    }

    private long elapsedMillis() {
        return Duration.ofNanos(nanos.getAsLong() - start).toMillis();
    }
}
