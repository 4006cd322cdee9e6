package dev.quarterback.api.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The handlers of all kinds of jobs. */
@Component
class JobHandlers {
    private final Map<String, JobHandler> byKind;

    JobHandlers(List<JobHandler> handlers) {
        byKind = handlers.stream()
                .collect(Collectors.toUnmodifiableMap(handler -> handler.kind().name(), Function.identity()));
    }

    /** Whether jobs of this kind are known; only a later version knows those that are not. */
    boolean knows(Job job) {
        return byKind.containsKey(job.kind());
    }

    Collection<JobHandler> all() {
        return byKind.values();
    }

    /** The handler of a job. */
    JobHandler get(Job job) {
        JobHandler handler = byKind.get(job.kind());
        if (handler == null) {
            throw new IllegalStateException("No handler of jobs of this kind (" + job.kind() + ").");
        }
        return handler;
    }
}
