package dev.quarterback.api.job;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of jobs as whoever asks for them sees them; what runs do with them is in {@link Claims}. */
@Component
public class JobStore {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** On a database. */
    public JobStore(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Adds a job that waits; part of a transaction that also schedules it. */
    public void insert(NewJob job) {
        jdbc.sql("""
                        insert into job (id, kind, plan_id, status, submitted_at, submitted_by, seconds)
                        values (?, ?, ?, 'QUEUED', ?, ?, ?)""")
                .param(job.id())
                .param(job.kind().name())
                .param(job.planId())
                .param(now())
                .param(job.caller())
                .param(job.seconds())
                .update();
    }

    /** The job of that id. */
    public Optional<Job> find(String id) {
        return jdbc.sql("select * from job where id = ?")
                .param(id)
                .query(JobRows::job)
                .optional();
    }

    /** The jobs of those ids that there are. */
    public List<Job> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from job where id in (:ids)")
                        .param("ids", ids)
                        .query(JobRows::job)
                        .list();
    }

    /** A place in the list of jobs. */
    public record Place(Instant submittedAt, String id) {}

    /**
     * Jobs of a kind, latest first.
     *
     * @param after the last job of the page before; null for the first page
     * @param status only jobs of it; null for all
     * @param parent only jobs about plans with this parent; null for all
     */
    public List<Job> page(
            JobKind kind, @Nullable Place after, @Nullable JobStatus status, @Nullable String parent, int limit) {
        StringBuilder sql = new StringBuilder("select * from job where kind = ?");
        List<Object> params = new ArrayList<>(List.of(kind.name()));
        if (status != null) {
            sql.append(" and status = ?");
            params.add(status.name());
        }
        if (parent != null) {
            sql.append(" and plan_id in (select id from plan where parent = ?)");
            params.add(parent);
        }
        if (after != null) {
            sql.append(" and (submitted_at < ? or (submitted_at = ? and id < ?))");
            OffsetDateTime time = OffsetDateTime.ofInstant(after.submittedAt(), ZoneOffset.UTC);
            params.addAll(List.of(time, time, after.id()));
        }
        sql.append(" order by submitted_at desc, id desc limit ").append(limit);
        return jdbc.sql(sql.toString()).params(params).query(JobRows::job).list();
    }

    /**
     * Jobs that answer questions, submitted latest first.
     *
     * @param about only jobs about the plan of that id; null for all
     */
    public List<Job> others(@Nullable String about, int limit) {
        StringBuilder sql =
                new StringBuilder("select * from job where exists (select 1 from insight where insight.id = job.id)");
        List<Object> params = new ArrayList<>();
        if (about != null) {
            sql.append(" and plan_id = ?");
            params.add(about);
        }
        sql.append(" order by submitted_at desc, id desc limit ").append(limit);
        return jdbc.sql(sql.toString()).params(params).query(JobRows::job).list();
    }

    /** The id of the job of a kind that was submitted last about a plan. */
    public Optional<String> latest(String planId, JobKind kind) {
        return jdbc.sql("select id from job where plan_id = ? and kind = ? order by submitted_at desc, id desc limit 1")
                .params(planId, kind.name())
                .query(String.class)
                .optional();
    }

    /** How many jobs have each status; those that no job has are absent. */
    public Map<JobStatus, Long> counts() {
        Map<JobStatus, Long> counts = new EnumMap<>(JobStatus.class);
        jdbc.sql("select status, count(*) from job group by status").query(row -> {
            counts.put(JobStatus.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** When the job that has waited longest was submitted; empty when none waits. */
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("select min(submitted_at) from job where status = 'QUEUED'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Jobs that wait. */
    int queued() {
        return jdbc.sql("select count(*) from job where status = 'QUEUED'")
                .query(Integer.class)
                .single();
    }

    /** The least time that a job which runs has left, as far as it has told; empty when none runs. */
    Optional<Duration> leastTimeLeft() {
        return jdbc.sql("select min(seconds * 1000 - used_millis) from job where status = 'SOLVING'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(millis -> Duration.ofMillis(Math.max(0, millis.longValue())));
    }

    /** Asks for the early end of a job; one that waits ends at once, which is told by true. */
    public boolean requestStop(String id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int waiting = jdbc.sql("update job set status = 'STOPPED', ended_at = ? where id = ? and status = 'QUEUED'")
                    .params(now(), id)
                    .update();
            if (waiting == 0) {
                jdbc.sql("update job set stop_requested = true where id = ? and status = 'SOLVING'")
                        .param(id)
                        .update();
            }
            return waiting == 1;
        }));
    }

    /** Jobs that ended before a time. */
    public List<Job> endedBefore(Instant time) {
        return jdbc.sql("select * from job where ended_at < ?")
                .param(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query(JobRows::job)
                .list();
    }

    /** Deletes a job. */
    public void delete(String id) {
        jdbc.sql("delete from job where id = ?").param(id).update();
    }

    /** Deletes the jobs that are about a plan; before the plan, since runs too lock a job before its plan. */
    public void deleteOf(String planId) {
        jdbc.sql("delete from job where plan_id = ?").param(planId).update();
    }
}
