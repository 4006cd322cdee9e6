package dev.quarterback.api.job;

import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.store.DatabaseFile;
import dev.quarterback.api.store.StorageWatch;
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
    private final Claims claims;
    private final OldJobs oldJobs;
    private final DatabaseFile file;
    private final QueueMetrics metrics;
    private final OutageLog outages;
    private final StorageWatch storage;
    private @Nullable ScheduledExecutorService chores;
    private @Nullable ScheduledExecutorService watch;
    private volatile boolean running;

    JobLife(
            JobQueue queue,
            JobRunner runner,
            Claims claims,
            OldJobs oldJobs,
            DatabaseFile file,
            QueueMetrics metrics,
            OutageLog outages,
            StorageWatch storage) {
        this.queue = queue;
        this.runner = runner;
        this.claims = claims;
        this.oldJobs = oldJobs;
        this.file = file;
        this.metrics = metrics;
        this.outages = outages;
        this.storage = storage;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with its executor.
    public void start() {
        if (file.isEmbedded()) {
            claims.releaseAll(); // No other process can be alive: it would hold the file.
        }
        file.open();
        queue.start();
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("job-chores"));
        long pause = QueueMetrics.PAUSE.toMillis();
        executor.scheduleWithFixedDelay(() -> attempt(metrics::refresh), 0, pause, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> attempt(oldJobs::delete), 1, 60, TimeUnit.SECONDS);
        chores = executor;
        watchStorage();
        running = true;
    }

    /** By a thread of its own: a database that does not answer is not to keep others waiting, nor they the watch. */
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with its executor.
    private void watchStorage() {
        attempt(storage::refresh); // So that it is known from the first request on.
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(new DaemonThreads("storage-watch"));
        long pause = StorageWatch.PAUSE.toMillis();
        executor.scheduleWithFixedDelay(() -> attempt(storage::refresh), pause, pause, TimeUnit.MILLISECONDS);
        watch = executor;
    }

    private void attempt(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                outages.tell(OutageLog.Kind.DATABASE, e);
            } else {
                log.warn("jobs not looked after", e);
            }
        }
    }

    @Override
    public void stop(Runnable done) {
        running = false;
        if (chores != null) {
            chores.shutdownNow();
        }
        if (watch != null) {
            watch.shutdownNow();
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
