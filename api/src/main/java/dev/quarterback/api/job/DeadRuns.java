package dev.quarterback.api.job;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has jobs go on whose process is dead.
 *
 * <p>An old heartbeat alone does not tell that: all are old once the database was away, or this process stood still. So it
 * is looked at a second time, after the others had time to beat again. What this process runs itself is never dead.
 */
final class DeadRuns implements DeadExecutionHandler<Void> {
    private static final Logger log = LoggerFactory.getLogger(DeadRuns.class);
    private static final long FORGOTTEN_AFTER_GRACES = 100;

    /** When this process has seen a heartbeat for the first time. */
    private record Sight(Instant heartbeat, long at) {}

    private final String logKey;
    private final Predicate<String> isRunHere;
    private final long graceNanos;
    private final LongSupplier nanos;
    private final Map<String, Sight> sights = new HashMap<>();

    /**
     * For a queue.
     *
     * @param logKey what the log calls the ids of the jobs
     * @param isRunHere whether this process runs the job of an id
     * @param grace time for a heartbeat once the database is back
     * @param nanos the time in which this process runs, in ns
     */
    DeadRuns(String logKey, Predicate<String> isRunHere, Duration grace, LongSupplier nanos) {
        this.logKey = logKey;
        this.isRunHere = isRunHere;
        this.graceNanos = grace.toNanos();
        this.nanos = nanos;
    }

    @Override
    public void deadExecution(ExecutionComplete old, ExecutionOperations<Void> operations) {
        Execution execution = old.getExecution();
        String id = execution.taskInstance.getId();
        if (isDead(id, execution.lastHeartbeat)) {
            log.atInfo().addKeyValue(logKey, id).log("job goes on after its process died");
            operations.reschedule(old, execution.executionTime); // Before those that wait, as before.
        }
    }

    /** Whether to have a job go on whose last heartbeat, null for none, is too old. */
    synchronized boolean isDead(String id, @Nullable Instant heartbeat) {
        long now = nanos.getAsLong();
        sights.values().removeIf(sight -> now - sight.at > FORGOTTEN_AFTER_GRACES * graceNanos);
        if (heartbeat == null || isRunHere.test(id)) {
            return false;
        }
        Sight before = sights.get(id);
        if (before == null || !before.heartbeat.equals(heartbeat)) {
            sights.put(id, new Sight(heartbeat, now));
            return false;
        }
        return now - before.at >= graceNanos;
    }
}
