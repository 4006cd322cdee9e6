package dev.quarterback;

import java.time.Duration;

/** The time since planning began. */
final class PlanningClock {
    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
