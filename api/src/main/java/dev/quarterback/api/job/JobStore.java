package dev.quarterback.api.job;

import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of planning jobs; whoever runs a job is its owner, and goes on with it until another process claims it. */
@Component
public class JobStore {
    private static final int NAME_LENGTH = 200;
    private static final int ERROR_LENGTH = 2000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    JobStore(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Adds a job to the queue; part of a transaction that also schedules it. */
    void insert(String id, NewJob job) throws IOException {
        JobOptions options = job.options();
        jdbc.sql("""
                        insert into plan_job (id, name, status, submitted_at, submitted_by, seconds, gap, seed,
                            start_from, orders, appointments)
                        values (?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(shortened(job.name(), NAME_LENGTH))
                .param(now())
                .param(job.caller())
                .param(options.seconds())
                .param(options.gapPercent())
                .param(options.seed())
                .param(options.from())
                .param(job.orders())
                .param(job.appointments())
                .update();
        try (InputStream problem = Files.newInputStream(job.problem())) {
            template.update("insert into plan_problem (id, problem) values (?, ?)", statement -> {
                statement.setString(1, id);
                statement.setBinaryStream(2, problem);
            });
        }
        if (options.from() != null) {
            jdbc.sql("update plan_problem set start_plan = (select plan from plan_result where id = ?) where id = ?")
                    .params(options.from(), id)
                    .update();
        }
        if (job.idempotencyKey() != null) {
            jdbc.sql("insert into idempotency (caller, key_text, body_hash, plan_id) values (?, ?, ?, ?)")
                    .params(job.caller(), job.idempotencyKey(), job.bodyHash(), id)
                    .update();
        }
    }

    /** Cut to a length that the column holds, without zero characters, which PostgreSQL refuses. */
    private static String shortened(String text, int length) {
        String clean = text.replace('\0', ' ');
        if (clean.length() <= length) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(length - 2)) ? length - 2 : length - 1;
        return clean.substring(0, end) + "…";
    }

    /** What an idempotency key was used for. */
    public record KeyUse(String planId, String bodyHash) {}

    /** The use that {@code caller} has made of a key. */
    public Optional<KeyUse> findKey(String caller, String key) {
        return jdbc.sql("select plan_id, body_hash from idempotency where caller = ? and key_text = ?")
                .params(caller, key)
                .query((row, number) -> new KeyUse(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The job of that id. */
    public Optional<Job> find(String id) {
        return jdbc.sql("select * from plan_job where id = ?")
                .param(id)
                .query(JobRows::job)
                .optional();
    }

    /** The jobs of those ids that there are. */
    public List<Job> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan_job where id in (:ids)")
                        .param("ids", ids)
                        .query(JobRows::job)
                        .list();
    }

    /** A place in the list of jobs. */
    public record Place(Instant submittedAt, String id) {}

    /**
     * Jobs, latest first.
     *
     * @param after the last job of the page before; null for the first page
     * @param status only jobs of it; null for all
     */
    public List<Job> page(@Nullable Place after, @Nullable JobStatus status, int limit) {
        StringBuilder sql = new StringBuilder("select * from plan_job where true");
        List<Object> params = new ArrayList<>();
        if (status != null) {
            sql.append(" and status = ?");
            params.add(status.name());
        }
        if (after != null) {
            sql.append(" and (submitted_at < ? or (submitted_at = ? and id < ?))");
            OffsetDateTime time = OffsetDateTime.ofInstant(after.submittedAt(), ZoneOffset.UTC);
            params.addAll(List.of(time, time, after.id()));
        }
        sql.append(" order by submitted_at desc, id desc limit ").append(limit);
        return jdbc.sql(sql.toString()).params(params).query(JobRows::job).list();
    }

    /** How many jobs have each status; those that no job has are absent. */
    public Map<JobStatus, Long> counts() {
        Map<JobStatus, Long> counts = new EnumMap<>(JobStatus.class);
        jdbc.sql("select status, count(*) from plan_job group by status").query(row -> {
            counts.put(JobStatus.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** When the job that has waited longest was submitted; empty when none waits. */
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("select min(submitted_at) from plan_job where status = 'QUEUED'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Jobs that wait. */
    int queued() {
        return jdbc.sql("select count(*) from plan_job where status = 'QUEUED'")
                .query(Integer.class)
                .single();
    }

    /** The least time that a job which runs has left, as far as it has told; empty when none runs. */
    Optional<Duration> leastTimeLeft() {
        return jdbc.sql("select min(seconds * 1000 - used_millis) from plan_job where status = 'SOLVING'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(millis -> Duration.ofMillis(Math.max(0, millis.longValue())));
    }

    /** What was sent, gzipped JSON. */
    public Optional<byte[]> findProblem(String id) {
        return bytes("select problem from plan_problem where id = ?", id);
    }

    /** The best plan so far, gzipped JSON; empty when there is none. */
    public Optional<byte[]> findPlan(String id) {
        return bytes("select plan from plan_result where id = ?", id);
    }

    /**
     * A plan that is saved.
     *
     * @param version which of the job's plans it is, counted from 1
     * @param plan gzipped JSON
     */
    public record Result(int version, byte[] plan) {}

    /** The best plan so far, with its number; empty when there is none. */
    public Optional<Result> findResult(String id) {
        return jdbc.sql("""
                        select job.result_version, result.plan from plan_job job
                        join plan_result result on result.id = job.id where job.id = ?""")
                .param(id)
                .query((row, number) -> new Result(row.getInt(1), row.getBytes(2)))
                .optional();
    }

    /** The plan to start from, gzipped JSON; empty when there is none. */
    Optional<byte[]> findStartPlan(String id) {
        return bytes("select start_plan from plan_problem where id = ? and start_plan is not null", id);
    }

    /** As a whole, though packed: a stream would hold a connection as long as a slow caller likes. */
    private Optional<byte[]> bytes(String sql, String id) {
        return jdbc.sql(sql).param(id).query((row, number) -> row.getBytes(1)).optional();
    }

    /**
     * Makes {@code owner} the owner of a job that has not ended; false when there is no such job.
     *
     * <p>An owner before, which has lost its database or was taken for dead, can only save a better plan, or end it.
     */
    boolean claim(String id, String owner) {
        return jdbc.sql("""
                        update plan_job set status = 'SOLVING', owner = ?, runs = runs + 1, started_at = coalesce(started_at, ?)
                        where id = ? and status in ('QUEUED', 'SOLVING')""").params(owner, now(), id).update() == 1;
    }

    /** How often the job was begun without getting as far as a plan, this time included. */
    int runs(String id) {
        return jdbc.sql("select runs from plan_job where id = ?")
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
     * How far a run is.
     *
     * @param used time of planning so far
     * @param bound of the plan that is saved
     * @param harmless whether the job does not take its process down: it has got as far as a plan, or ends in good order
     */
    record Beat(Duration used, @Nullable UpperBound bound, boolean harmless) {}

    /** Saves how far a run is. */
    Answer beat(String id, String owner, Beat beat) {
        int changed = jdbc.sql("""
                        update plan_job set used_millis = ?, bound_appointments = ?, bound_deliveries = ?,
                            runs = case when ? then 0 else runs end
                        where id = ? and owner = ? and status = 'SOLVING'""")
                .param(beat.used().toMillis())
                .param(appointments(beat.bound()))
                .param(deliveries(beat.bound()))
                .param(beat.harmless())
                .param(id)
                .param(owner)
                .update();
        if (changed == 0) {
            return Answer.NOT_OWNER;
        }
        boolean stop = jdbc.sql("select stop_requested from plan_job where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return stop ? Answer.STOP : Answer.GO_ON;
    }

    private static @Nullable Long appointments(@Nullable UpperBound bound) {
        return bound == null ? null : bound.appointments();
    }

    private static @Nullable Long deliveries(@Nullable UpperBound bound) {
        return bound == null ? null : bound.deliveries();
    }

    /**
     * A plan to save.
     *
     * @param version which of the job's plans it is
     * @param plan gzipped JSON
     * @param end the status to end with; null while solving
     */
    record Save(
            int version,
            byte[] plan,
            JobFigures figures,
            @Nullable UpperBound bound,
            Duration used,
            @Nullable JobStatus end) {}

    /**
     * What has become of a plan that was to be saved.
     *
     * @param figures of the plan that the job has now: this one or a better one; null when the job is gone
     * @param version which of the job's plans that is
     */
    record Saved(SaveFate fate, @Nullable JobFigures figures, int version) {}

    /** Saves a plan, with the status to end with, as far as {@link SaveFate} allows. */
    @Transactional
    public Saved save(String id, String owner, Save save) {
        Optional<SaveFate.Row> found = lock(id);
        if (found.isEmpty()) {
            return new Saved(SaveFate.GONE, null, save.version());
        }
        SaveFate.Row row = found.get();
        SaveFate fate = SaveFate.of(row, owner, save.figures(), save.end() != null);
        boolean isKept = fate == SaveFate.GONE || row.keepsItsPlan(save.figures());
        if (!isKept && save.version() <= row.version()) {
            return new Saved(SaveFate.OUTNUMBERED, row.figures(), row.version());
        }
        if (!isKept) {
            writePlan(id, save);
        }
        JobStatus end = save.end();
        if (row.status() == JobStatus.SOLVING && fate == SaveFate.ENDED && end != null) {
            jdbc.sql("update plan_job set status = ?, ended_at = ?, owner = ?, used_millis = ? where id = ?")
                    .params(end.name(), now(), owner, save.used().toMillis(), id)
                    .update();
        } else if (fate == SaveFate.GOES_ON) {
            jdbc.sql("update plan_job set used_millis = ?, runs = 0 where id = ?")
                    .params(save.used().toMillis(), id)
                    .update();
        }
        return new Saved(fate, isKept ? row.figures() : save.figures(), isKept ? row.version() : save.version());
    }

    /** What a job's row says; nobody else changes it before the end of the transaction. */
    private Optional<SaveFate.Row> lock(String id) {
        return jdbc.sql("select * from plan_job where id = ? for update")
                .param(id)
                .query((row, number) -> new SaveFate.Row(
                        JobStatus.valueOf(row.getString("status")),
                        row.getString("owner"),
                        JobRows.figures(row),
                        row.getInt("result_version")))
                .optional();
    }

    private void writePlan(String id, Save save) {
        JobFigures figures = save.figures();
        jdbc.sql("""
                        update plan_job set delivered = ?, delivered_weight = ?, appointments_kept = ?, cost = ?,
                            bound_appointments = ?, bound_deliveries = ?, result_version = ?
                        where id = ?""")
                .param(figures.delivered())
                .param(figures.deliveredWeight())
                .param(figures.appointmentsKept())
                .param(figures.cost())
                .param(appointments(save.bound()))
                .param(deliveries(save.bound()))
                .param(save.version())
                .param(id)
                .update();
        int replaced = jdbc.sql("update plan_result set plan = ? where id = ?")
                .params(save.plan(), id)
                .update();
        if (replaced == 0) {
            jdbc.sql("insert into plan_result (id, plan) values (?, ?)")
                    .params(id, save.plan())
                    .update();
        }
    }

    /** Ends a job that cannot go on; whether this run has ended it, now or at an earlier try. */
    boolean fail(String id, String owner, String error) {
        return jdbc.sql("""
                        update plan_job set status = 'FAILED', ended_at = ?, error = ?
                        where id = ? and owner = ? and status = 'SOLVING'""")
                                .params(now(), shortened(error, ERROR_LENGTH), id, owner)
                                .update()
                        == 1
                || hasEnded(id, owner);
    }

    private boolean hasEnded(String id, String owner) {
        return jdbc.sql("select count(*) from plan_job where id = ? and owner = ? and ended_at is not null")
                        .params(id, owner)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Asks for the early end of a job; one that waits ends at once, which is told by true. */
    @Transactional
    public boolean requestStop(String id) {
        int waiting = jdbc.sql(
                        "update plan_job set status = 'STOPPED', ended_at = ? where id = ? and status = 'QUEUED'")
                .params(now(), id)
                .update();
        if (waiting == 0) {
            jdbc.sql("update plan_job set stop_requested = true where id = ? and status = 'SOLVING'")
                    .param(id)
                    .update();
        }
        return waiting == 1;
    }

    /** Deletes a job with all that belongs to it; false when there is none. */
    boolean delete(String id) {
        return jdbc.sql("delete from plan_job where id = ?").param(id).update() == 1;
    }

    /** Deletes jobs that ended before a time. */
    int deleteEndedBefore(Instant time) {
        return jdbc.sql("delete from plan_job where ended_at < ?")
                .param(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .update();
    }

    /** Lets executions go on at once that a process now dead had picked; only where no other process can be alive. */
    void releaseAll() {
        jdbc.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked")
                .update();
    }
}
