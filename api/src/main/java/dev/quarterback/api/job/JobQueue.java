package dev.quarterback.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.quarterback.api.Settings;
import dev.quarterback.api.store.DatabaseFile;
import dev.quarterback.run.RunningTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private final AtomicInteger reserved = new AtomicInteger();

    JobQueue(
            JobStore store,
            JobRunner runner,
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
        task = Tasks.custom("plan", Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(jobs.heartbeat())))
                .onDeadExecution(new DeadRuns(
                        runner::runs, jobs.heartbeat().multipliedBy(3).dividedBy(2), RunningTime::nanos))
                .execute((instance, context) -> run(instance));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .schedulerName(new SchedulerName.Fixed("quarterback-" + UUID.randomUUID()))
                .threads(jobs.threads())
                .pollingInterval(jobs.poll())
                .heartbeatInterval(jobs.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .build();
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
    public Optional<Place> reserve() {
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

    /** Seconds after which to ask again for a place: until the first job that runs must end, but at most a minute. */
    public long retryAfterSeconds() {
        Duration left = store.leastTimeLeft().orElse(Duration.ZERO);
        return Math.max(1, Math.min(LONGEST_RETRY_SECONDS, left.toSeconds() + 1));
    }

    /**
     * Queues a job; once this returns it outlives the process.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the idempotency key was used meanwhile
     */
    public Job submit(NewJob job) {
        file.requireThere();
        String id = UUID.randomUUID().toString();
        Job queued = Objects.requireNonNull(transaction.execute(status -> {
            try {
                store.insert(id, job);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            scheduler.schedule(task.instance(id), clock.instant());
            return store.find(id).orElseThrow();
        }));
        scheduler.triggerCheckForDueExecutions(); // Only now others see the row.
        return queued;
    }

    /** Ends a job early, with its best plan; has no effect on one that has ended. */
    public void stop(String id) {
        if (store.requestStop(id)) {
            runner.stoppedInQueue(id);
        }
        runner.stop(id, JobRun.Ending.ASKED);
    }

    /** Ends and deletes a job; false when there is none. */
    public boolean delete(String id) {
        boolean deleted = store.delete(id);
        runner.stop(id, JobRun.Ending.NOT_OWNER);
        return deleted;
    }

    /** Begins to run jobs. */
    void start() {
        scheduler.start();
    }

    /** Ends all runs, saves their plans and begins no more. */
    void stop() {
        runner.shutDown();
        scheduler.stop();
        log.info("jobs are saved");
    }
}
