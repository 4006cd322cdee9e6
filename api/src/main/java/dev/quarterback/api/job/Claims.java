package dev.quarterback.api.job;

import dev.quarterback.api.store.ColumnText;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs do with the rows of jobs: whoever claims a job is its owner, and goes on with it until another run claims it. */
@Component
public class Claims {
    private static final int ERROR_LENGTH = 2000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** On a database. */
    public Claims(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Makes {@code owner} the owner of a job that has not ended; empty when there is no such job.
     *
     * <p>An owner before, which has lost its database or was taken for dead, can only save a better result, or end it.
     */
    public Optional<Claim> claim(String id, String owner) {
        int claimed = jdbc.sql("""
                        update job set status = 'SOLVING', owner = ?, runs = runs + 1, started_at = coalesce(started_at, ?)
                        where id = ? and status in ('QUEUED', 'SOLVING')""").params(owner, now(), id).update();
        // Not read before it is claimed: until then another process, taken for dead, may still save.
        return claimed == 0
                ? Optional.empty()
                : jdbc.sql("select * from job where id = ?")
                        .param(id)
                        .query(JobRows::job)
                        .optional()
                        .map(job -> new Claim(job, owner, this));
    }

    /** How often the job was begun without getting anywhere, this time included. */
    int runs(String id) {
        return jdbc.sql("select runs from job where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** What an owner learns when it tells how far it is. */
    enum Answer {
        GO_ON,
        STOP,
        NOT_OWNER
    }

    /**
     * Saves how far a run is, and what goes with that.
     *
     * @param used time that the job has taken so far
     * @param harmless whether the job does not take its process down: it has got somewhere, or ends in good order
     * @param beside saves what else is known by now; only where the job is the owner's
     */
    Answer beat(String id, String owner, Duration used, boolean harmless, Runnable beside) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int changed =
                    jdbc.sql("""
                            update job set used_millis = ?, runs = case when ? then 0 else runs end
                            where id = ? and owner = ? and status = 'SOLVING'""").params(used.toMillis(), harmless, id, owner).update();
            if (changed == 0) {
                return Answer.NOT_OWNER;
            }
            beside.run();
            return isStopRequested(id) ? Answer.STOP : Answer.GO_ON;
        }));
    }

    private boolean isStopRequested(String id) {
        return jdbc.sql("select stop_requested from job where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Saves a result, with the status to end with, as far as {@code saving} lets it.
     *
     * @param end the status to end with; null while the run goes on
     * @param saving saves the result in the same transaction, in which nobody else changes the job
     */
    SaveFate save(String id, String owner, Duration used, @Nullable JobStatus end, Function<JobHold, SaveFate> saving) {
        return Objects.requireNonNull(transaction.execute(status -> {
            JobHold hold = lock(id, owner).orElse(null);
            if (hold == null) {
                return SaveFate.GONE;
            }
            SaveFate fate = saving.apply(hold);
            if (hold.status() == JobStatus.SOLVING && fate == SaveFate.ENDED && end != null) {
                jdbc.sql("update job set status = ?, ended_at = ?, owner = ?, used_millis = ? where id = ?")
                        .params(end.name(), now(), owner, used.toMillis(), id)
                        .update();
            } else if (fate == SaveFate.GOES_ON) {
                jdbc.sql("update job set used_millis = ?, runs = 0 where id = ?")
                        .params(used.toMillis(), id)
                        .update();
            }
            return fate;
        }));
    }

    private Optional<JobHold> lock(String id, String owner) {
        return jdbc.sql("select status, owner from job where id = ? for update")
                .param(id)
                .query((row, number) ->
                        new JobHold(JobStatus.valueOf(row.getString("status")), owner.equals(row.getString("owner"))))
                .optional();
    }

    /** Ends a job that cannot go on; whether this run has ended it, now or at an earlier try. */
    boolean fail(String id, String owner, String error) {
        return jdbc.sql("""
                        update job set status = 'FAILED', ended_at = ?, error = ?
                        where id = ? and owner = ? and status = 'SOLVING'""")
                                .params(now(), ColumnText.of(error, ERROR_LENGTH), id, owner)
                                .update()
                        == 1
                || hasEnded(id, owner);
    }

    private boolean hasEnded(String id, String owner) {
        return jdbc.sql("select count(*) from job where id = ? and owner = ? and ended_at is not null")
                        .params(id, owner)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Lets executions go on at once that a process now dead had picked; only where no other process can be alive. */
    void releaseAll() {
        jdbc.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked")
                .update();
    }
}
