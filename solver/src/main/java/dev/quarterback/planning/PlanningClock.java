package dev.quarterback.planning;

import dev.quarterback.run.RunningTime;
import java.time.Duration;

/** The time since planning began, pauses of the whole process left out. */
public final class PlanningClock {
    private final long start = RunningTime.nanos();

    /** Time since the clock was made. */
    public Duration elapsed() {
        return Duration.ofNanos(RunningTime.nanos() - start);
    }
}
