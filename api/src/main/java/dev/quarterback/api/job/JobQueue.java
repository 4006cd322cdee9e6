package dev.quarterback.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.DatabaseFile;
import dev.quarterback.run.RunningTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of jobs: takes them in, and has them run by db-scheduler, which claims, beats and revives them. */
@Component
public class JobQueue {
    private static final Logger log = LoggerFactory.getLogger(JobQueue.class);

    /** db-scheduler accepts no fewer. */
    private static final int MISSED_HEARTBEATS = 4;

    /** What a run needs to save its best plan, a last proof included, at the end of the process. */
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(5);

    /** Jobs may also end before their time. */
    private static final long LONGEST_RETRY_SECONDS = 60;

    private final JobStore store;
    private final JobRunner runner;
    private final DatabaseFile file;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int length;
    private final Map<String, CustomTask<Void>> tasks = new HashMap<>();
    private final Scheduler scheduler;
    private final AtomicInteger reserved = new AtomicInteger();

    JobQueue(
            JobStore store,
            JobRunner runner,
            JobHandlers handlers,
            Settings settings,
            DataSource database,
            DatabaseFile file,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.runner = runner;
        this.file = file;
        this.transaction = transaction;
        this.clock = clock;
        Settings.Jobs jobs = settings.jobs();
        length = jobs.queue();
        for (JobHandler handler : handlers.all()) {
            tasks.put(handler.kind().name(), task(handler.kind(), jobs.heartbeat()));
        }
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), List.copyOf(tasks.values()))
                .schedulerName(new SchedulerName.Fixed("quarterback-" + UUID.randomUUID()))
                .threads(jobs.threads())
                .pollingInterval(jobs.poll())
                .heartbeatInterval(jobs.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .build();
    }

    /** One for each kind: a service leaves alone what only a later version can do. */
    private CustomTask<Void> task(JobKind kind, Duration heartbeat) {
        DeadRuns deadRuns = new DeadRuns(
                kind.logKey(), runner::runs, heartbeat.multipliedBy(3).dividedBy(2), RunningTime::nanos);
        return Tasks.custom(kind.name(), Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(heartbeat)))
                .onDeadExecution(deadRuns)
                .execute((instance, context) -> run(instance));
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance) {
        boolean goesOn = runner.run(instance.getId());
        return goesOn
                // At its old time, so that it keeps its place before those that wait.
                ? (complete, operations) -> operations.reschedule(complete, complete.getExecution().executionTime)
                : (complete, operations) -> operations.stop();
    }

    /** A place in the queue, held while a request is read. */
    public final class Place {
        private Place() {}

        /** Gives the place back; the job that took it counts itself. */
        public void giveBack() {
            reserved.decrementAndGet();
        }
    }

    /** A place in the queue; empty when it is full. */
    Optional<Place> reserve() {
        int others = reserved.getAndIncrement();
        boolean free = false;
        try {
            free = store.queued() + others < length;
        } finally {
            if (!free) {
                reserved.decrementAndGet(); // Also when the database does not answer.
            }
        }
        return free ? Optional.of(new Place()) : Optional.empty();
    }

    /**
     * A place in the queue.
     *
     * @throws ApiException when it is full
     */
    public Place reserveOrRefuse() {
        return reserve()
                .orElseThrow(() -> ApiException.later(
                        ErrorCode.QUEUE_FULL, "Too many plans wait; try again later.", retryAfterSeconds()));
    }

    /** Seconds after which to ask again for a place: until the first job that runs must end, but at most a minute. */
    long retryAfterSeconds() {
        Duration left = store.leastTimeLeft().orElse(Duration.ZERO);
        return Math.max(1, Math.min(LONGEST_RETRY_SECONDS, left.toSeconds() + 1));
    }

    /** A job that was queued, with what it is about. */
    public record Queued<T>(Job job, T subject) {}

    /**
     * Queues a job; once this returns it outlives the process.
     *
     * @param subject stores what the job is about, in the same transaction and before the job
     */
    public <T> Queued<T> submit(NewJob job, Supplier<T> subject) {
        file.requireThere();
        CustomTask<Void> task = Objects.requireNonNull(tasks.get(job.kind().name()));
        Queued<T> queued = Objects.requireNonNull(transaction.execute(status -> {
            T stored = subject.get();
            store.insert(job);
            scheduler.schedule(task.instance(job.id()), clock.instant());
            return new Queued<>(store.find(job.id()).orElseThrow(), stored);
        }));
        scheduler.triggerCheckForDueExecutions(); // Only now others see the row.
        return queued;
    }

    /** Ends a job early, with what it has come to; has no effect on one that has ended. */
    public void stop(Job job) {
        if (store.requestStop(job.id())) {
            runner.stoppedInQueue(job);
        }
        runner.end(job.id(), Ending.ASKED);
    }

    /** Begins to run jobs. */
    void start() {
        scheduler.start();
    }

    /** Ends all runs, saves what they have come to and begins no more. */
    void stop() {
        runner.shutDown();
        scheduler.stop();
        log.info("jobs are saved");
    }
}
