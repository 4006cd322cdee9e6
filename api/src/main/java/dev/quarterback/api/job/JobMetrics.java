package dev.quarterback.api.job;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What operators see of the jobs that this service runs: how they end, and what could not be saved. */
@Component
class JobMetrics {
    private final Counter failedSaves;
    private final Map<JobStatus, Counter> ends = new EnumMap<>(JobStatus.class);

    JobMetrics(MeterRegistry registry) {
        failedSaves = Counter.builder("quarterback.save.failures")
                .description("Tries of this service to save a plan or its progress that the database did not take")
                .register(registry);
        for (JobStatus status : JobStatus.values()) {
            if (status.isEnd()) {
                ends.put(
                        status,
                        Counter.builder("quarterback.jobs.ended")
                                .tag("status", status.name())
                                .description("Plans that ended at this service, by how")
                                .register(registry));
            }
        }
    }

    /** The database has not taken what was to be saved. */
    void notSaved() {
        failedSaves.increment();
    }

    /** A job has come to its end. */
    void ended(JobStatus status) {
        Counter counter = ends.get(status);
        if (counter != null) {
            counter.increment();
        }
    }
}
