package dev.quarterback.api.job;

import dev.quarterback.api.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Settings for tests of jobs, which need no limits of requests. */
final class TestSettings {
    private TestSettings() {}

    /**
     * One job at a time.
     *
     * @param keepEnded how long jobs are kept that have ended
     * @param pause between two looks for jobs, two heartbeats and two saves
     */
    static Settings of(Duration keepEnded, Duration pause) {
        DataSize size = DataSize.ofKilobytes(1);
        return new Settings(
                Path.of("unused"),
                null,
                "127.0.0.1",
                List.of(),
                new Settings.Limits(size, 1, 1, 1, 1, 1, 1, 1, 1, size),
                new Settings.Jobs(1, 9, keepEnded, pause, pause, pause));
    }
}
