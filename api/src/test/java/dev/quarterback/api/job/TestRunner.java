package dev.quarterback.api.job;

import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.setting.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Runs jobs without a queue, as the queue would. */
public final class TestRunner {
    private final JobRunner runner;

    /** With handlers of some kinds. */
    public TestRunner(Claims claims, MeterRegistry metrics, JobHandler... handlers) {
        runner = new JobRunner(
                claims,
                new JobHandlers(List.of(handlers)),
                settings(),
                new JobMetrics(metrics),
                new OutageLog(Clock.systemUTC()));
    }

    /** One job at once, and nothing done by itself. */
    static Settings settings() {
        Duration pause = Duration.ofHours(1);
        return new Settings(
                Path.of("unused"),
                null,
                "127.0.0.1",
                List.of(),
                new Settings.Limits(DataSize.ofKilobytes(1), 1, 1, 1, 1, 1, 1, 1, 1, DataSize.ofKilobytes(1)),
                new Settings.Jobs(1, 1, pause, pause, pause, pause));
    }

    /** Runs a job; true when it is to go on later. */
    public boolean run(String id) {
        return runner.run(id);
    }

    /** Ends a job's run. */
    public void end(String id, Ending why) {
        runner.end(id, why);
    }

    /** Ends all, as with the process. */
    public void shutDown() {
        runner.shutDown();
    }
}
