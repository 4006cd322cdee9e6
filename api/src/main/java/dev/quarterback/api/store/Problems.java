package dev.quarterback.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of problems: as they were sent, or as the change of another one, their parent. In a long chain of changes some
 * are kept as a whole, too, so that not all of it has to be done again.
 *
 * <p>Several plans may share one. It goes with the last of them, unless another problem is a change of it.
 */
@Component
public class Problems {
    private static final String OF_PLAN = "problem.id = (select problem_id from plan where id = ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    /** On a database. */
    public Problems(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * The problem of a plan.
     *
     * <p>As a whole, though packed: a stream would hold a connection as long as a slow caller likes.
     */
    public Optional<KeptProblem> find(String planId) {
        return row(OF_PLAN, planId).flatMap(row -> fromWhole(row, new ArrayDeque<>()));
    }

    /** The problem of a plan that is a revision, with its own change the last in any case. */
    public Optional<KeptProblem> findByChange(String planId) {
        return row(OF_PLAN, planId)
                .flatMap(own -> row("problem.id = ?", own.parent())
                        .flatMap(parent -> fromWhole(parent, new ArrayDeque<>(List.of(own.revision())))));
    }

    /** From the nearest problem that is kept as a whole; {@code later} is what follows the one of the row. */
    private Optional<KeptProblem> fromWhole(Row last, Deque<KeptProblem.Revision> later) {
        Optional<Row> row = Optional.of(last);
        while (row.isPresent() && row.get().whole() == null) {
            later.addFirst(row.get().revision());
            row = row("problem.id = ?", row.get().parent());
        }
        return row.map(first -> new KeptProblem(Objects.requireNonNull(first.whole()), List.copyOf(later)));
    }

    /** How many changes make a plan's problem of one that is kept as a whole. */
    public int countChanges(String planId) {
        Optional<Link> link = link(OF_PLAN, planId);
        int count = 0;
        while (link.isPresent() && !link.get().isWhole()) {
            count++;
            link = link("problem.id = ?", link.get().parent());
        }
        return count;
    }

    private record Link(@Nullable String parent, boolean isWhole) {}

    private Optional<Link> link(String condition, @Nullable String id) {
        return jdbc.sql("select parent, case when problem is null then 0 else 1 end from problem where " + condition)
                .param(id)
                .query((row, number) -> new Link(row.getString(1), row.getInt(2) == 1))
                .optional();
    }

    /** A problem as its row has it: as a whole, as a change of its parent, or both. */
    private record Row(
            byte @Nullable [] whole,
            @Nullable String parent,
            @Nullable String change,
            int keepDays,
            byte @Nullable [] planned) {
        KeptProblem.Revision revision() {
            return new KeptProblem.Revision(Objects.requireNonNull(change), keepDays, Objects.requireNonNull(planned));
        }
    }

    private Optional<Row> row(String condition, @Nullable String id) {
        return jdbc.sql("select problem, parent, change, keep_days, planned from problem where " + condition)
                .param(id)
                .query((row, number) ->
                        new Row(row.getBytes(1), row.getString(2), row.getString(3), row.getInt(4), row.getBytes(5)))
                .optional();
    }

    /** The change that a plan's problem is of its parent's, as JSON; empty for one that was sent. */
    public Optional<String> findChange(String planId) {
        return jdbc.sql("select change from problem where id = (select problem_id from plan where id = ?)")
                .param(planId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(change -> change);
    }

    /** The same for a revision that is to keep no days; empty for any other. */
    public Optional<String> findChangeAlone(String planId) {
        return jdbc.sql("select change from problem where keep_days = 0 and change is not null"
                        + " and id = (select problem_id from plan where id = ?)")
                .param(planId)
                .query(String.class)
                .optional();
    }

    /**
     * Keeps a problem as a change of another one, which is there until the end of the transaction.
     *
     * @param whole the problem itself, gzipped JSON; null to keep the change alone
     */
    void insertChanged(String id, String parent, KeptProblem.Revision revision, byte @Nullable [] whole) {
        jdbc.sql("insert into problem (id, parent, change, keep_days, planned, problem) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(parent)
                .param(revision.change())
                .param(revision.keepDays())
                .param(revision.planned())
                .param(whole)
                .update();
    }

    /** The id of a plan's problem; neither can be deleted before the end of the transaction. Empty without that plan. */
    Optional<String> hold(String planId) {
        return jdbc.sql("select problem_id from plan where id = ? for update")
                .param(planId)
                .query(String.class)
                .optional();
    }

    /** Keeps a problem that nothing else shares, gzipped JSON. */
    void insert(String id, byte[] packed) {
        jdbc.sql("insert into problem (id, problem) values (?, ?)")
                .params(id, packed)
                .update();
    }

    void insert(String id, String sha256, Path packed) {
        try (InputStream problem = Files.newInputStream(packed)) {
            template.update("insert into problem (id, sha256, problem) values (?, ?, ?)", statement -> {
                statement.setString(1, id);
                statement.setString(2, sha256);
                statement.setBinaryStream(3, problem);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The id of a plan's problem if it has that hash; the plan cannot be deleted before the end of the transaction, and so
     * neither can its problem.
     *
     * <p>The hash is looked at first: a plan of another problem is not to be kept locked while that is stored.
     */
    Optional<String> share(String planId, String sha256) {
        Optional<String> same =
                jdbc.sql("""
                    select problem.id from problem join plan on plan.problem_id = problem.id
                    where plan.id = ? and problem.sha256 = ?\
                    """).params(planId, sha256).query(String.class).optional();
        return same.isEmpty() ? same : hold(planId);
    }

    /**
     * Deletes a problem that no plan, insight or quarter has any more and that none is a change of; then its parent, if that is so of it.
     *
     * <p>Its row is locked before it is asked for plans: of two that delete its last plans at the same time, the later one
     * sees that the other's is gone.
     */
    void deleteUnused(String id) {
        Optional<String> next = Optional.of(id);
        while (next.isPresent()) {
            next = deleted(next.get());
        }
    }

    /** Deletes a problem if it is not used; its parent if it was deleted and has one. */
    private Optional<String> deleted(String id) {
        Optional<String> parent = jdbc.sql("select parent from problem where id = ? for update")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(one -> one);
        int deleted = jdbc.sql("""
            delete from problem where id = ?
            and not exists (select 1 from plan where problem_id = problem.id)
            and not exists (select 1 from insight where problem_id = problem.id)
            and not exists (select 1 from quarter where problem_id = problem.id)
            and not exists (select 1 from problem child where child.parent = problem.id)\
            """).param(id).update();
        return deleted == 1 ? parent : Optional.empty();
    }
}
