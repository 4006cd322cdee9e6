package dev.quarterback;

import dev.quarterback.run.RunningTime;
import java.time.Duration;

/** The time since planning began, pauses of the whole process left out. */
final class PlanningClock {
    private final long start = RunningTime.nanos();

    Duration elapsed() {
        return Duration.ofNanos(RunningTime.nanos() - start);
    }
}
