package dev.quarterback.api.job;

import dev.quarterback.api.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the queue with the process.
 *
 * <p>It ends while the web server gives its last answers, so that both take no longer than one of them.
 */
@Component
@Lazy(false)
class JobLife implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(JobLife.class);

    private final JobQueue queue;
    private final JobRunner runner;
    private final JobStore store;
    private final Duration keepEnded;
    private final DatabaseFile file;
    private final Clock clock;
    private @Nullable ScheduledExecutorService cleaner;
    private volatile boolean running;

    JobLife(JobQueue queue, JobRunner runner, JobStore store, Settings settings, DatabaseFile file, Clock clock) {
        this.queue = queue;
        this.runner = runner;
        this.store = store;
        this.keepEnded = settings.jobs().keepEnded();
        this.clock = clock;
        this.file = file;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with its executor.
    public void start() {
        if (file.isEmbedded()) {
            store.releaseAll(); // No other process can be alive: it would hold the file.
        }
        file.open();
        queue.start();
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(new DaemonThreads("job-cleaner"));
        executor.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.SECONDS);
        cleaner = executor;
        running = true;
    }

    private void clean() {
        try {
            int deleted = store.deleteEndedBefore(clock.instant().minus(keepEnded));
            if (deleted > 0) {
                log.atInfo().addKeyValue("jobs", deleted).log("old jobs deleted");
            }
        } catch (RuntimeException e) {
            log.warn("old jobs not deleted", e);
        }
    }

    @Override
    public void stop(Runnable done) {
        running = false;
        if (cleaner != null) {
            cleaner.shutdownNow();
        }
        runner.shutDown();
        new Thread(
                        () -> {
                            queue.stop();
                            done.run();
                        },
                        "job-end")
                .start();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** That of the web server's graceful end, so that both go on side by side. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1024;
    }
}
