package dev.quarterback.api.job;

import dev.quarterback.api.setting.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Jobs that ended so long ago that they are kept no more. */
@Component
class OldJobs {
    private static final Logger log = LoggerFactory.getLogger(OldJobs.class);

    private final JobStore store;
    private final JobHandlers handlers;
    private final Duration keepEnded;
    private final Clock clock;

    OldJobs(JobStore store, JobHandlers handlers, Settings settings, Clock clock) {
        this.store = store;
        this.handlers = handlers;
        this.keepEnded = settings.jobs().keepEnded();
        this.clock = clock;
    }

    /** Deletes them, each with all that is its own. */
    void delete() {
        List<Job> old = store.endedBefore(clock.instant().minus(keepEnded)).stream()
                .filter(job -> handlers.knows(job) && !handlers.get(job).isToStay(job))
                .toList();
        old.forEach(job -> handlers.get(job).delete(job));
        if (!old.isEmpty()) {
            log.atInfo().addKeyValue("jobs", old.size()).log("old jobs deleted");
        }
    }
}
