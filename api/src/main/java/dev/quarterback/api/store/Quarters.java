package dev.quarterback.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of quarters; what changes them is part of a transaction of whoever calls. */
@Component
public class Quarters {
    /** Characters of a name that are kept. */
    public static final int NAME_LENGTH = 200;

    private final JdbcClient jdbc;
    private final Problems problems;
    private final SubmissionKeys keys;

    /** On a database. */
    public Quarters(JdbcClient jdbc, Problems problems, SubmissionKeys keys) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.keys = keys;
    }

    /**
     * Stores a quarter with its problem.
     *
     * @throws org.springframework.dao.DuplicateKeyException when its key was used meanwhile
     */
    public void insert(NewQuarter made) {
        StoredQuarter quarter = made.quarter();
        problems.insert(quarter.id(), made.problem());
        jdbc.sql("""
            insert into quarter (id, name, problem_id, problem_name, orders, first_day, last_day, policy,
                horizon_days, promise_days, steps, seed, known_as, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(quarter.id())
                .param(ColumnText.of(quarter.name(), NAME_LENGTH))
                .param(quarter.id())
                .param(ColumnText.of(quarter.problemName(), NAME_LENGTH))
                .param(quarter.orders())
                .param(quarter.firstDay())
                .param(quarter.lastDay())
                .param(quarter.policy())
                .param(quarter.options().horizonDays())
                .param(quarter.options().promiseDays())
                .param(quarter.options().steps())
                .param(quarter.options().seed())
                .param(quarter.options().knownAs())
                .param(OffsetDateTime.ofInstant(quarter.createdAt(), ZoneOffset.UTC))
                .param(quarter.createdBy())
                .update();
        SubmissionKey key = made.key();
        if (key != null) {
            keys.insertOfQuarter(key, quarter.id());
        }
    }

    /** The quarter of that id. */
    public Optional<StoredQuarter> find(String id) {
        return jdbc.sql("select * from quarter where id = ?")
                .param(id)
                .query(Quarters::quarter)
                .optional();
    }

    /**
     * Quarters, latest first.
     *
     * @param before only those made before this one; null for the first page
     */
    public List<StoredQuarter> page(@Nullable Place before, int limit) {
        StringBuilder sql = new StringBuilder("select * from quarter");
        List<Object> params = new ArrayList<>();
        if (before != null) {
            sql.append(" where created_at < ? or (created_at = ? and id < ?)");
            OffsetDateTime time = OffsetDateTime.ofInstant(before.createdAt(), ZoneOffset.UTC);
            params.addAll(List.of(time, time, before.id()));
        }
        sql.append(" order by created_at desc, id desc limit ").append(limit);
        return jdbc.sql(sql.toString()).params(params).query(Quarters::quarter).list();
    }

    /** A place in the list of quarters. */
    public record Place(Instant createdAt, String id) {}

    /** How many there are. */
    public int count() {
        return jdbc.sql("select count(*) from quarter").query(Integer.class).single();
    }

    private static StoredQuarter quarter(ResultSet row, int number) throws SQLException {
        return new StoredQuarter(
                row.getString("id"),
                row.getString("name"),
                row.getString("problem_name"),
                row.getInt("orders"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("policy"),
                new StoredQuarter.Options(
                        row.getInt("horizon_days"),
                        row.getInt("promise_days"),
                        row.getLong("steps"),
                        row.getLong("seed"),
                        row.getString("known_as")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"));
    }

    /** The problem of a quarter, gzipped JSON. */
    public Optional<byte[]> findProblem(String id) {
        return jdbc.sql("select problem.problem from problem join quarter on quarter.problem_id = problem.id where"
                        + " quarter.id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whether there is a quarter of that id, which is not deleted before the end of the transaction. */
    public boolean hold(String id) {
        return jdbc.sql("select id from quarter where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Deletes a quarter with its days and its problem; false when there is none. */
    public boolean delete(String id) {
        Optional<String> problem = jdbc.sql("select problem_id from quarter where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        problem.ifPresent(known -> {
            jdbc.sql("delete from quarter where id = ?").param(id).update();
            problems.deleteUnused(known);
        });
        return problem.isPresent();
    }
}
