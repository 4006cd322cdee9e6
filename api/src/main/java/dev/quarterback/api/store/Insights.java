package dev.quarterback.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what is asked about plans and problems; what changes them is part of a transaction of whoever calls. */
@Component
public class Insights {
    private final JdbcClient jdbc;
    private final Problems problems;
    private final SubmissionKeys keys;

    /** On a database. */
    public Insights(JdbcClient jdbc, Problems problems, SubmissionKeys keys) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.keys = keys;
    }

    /**
     * Stores what is asked.
     *
     * @param planId id of the plan that it is about; null for none
     * @param problem the problem that it is about, which is its own; null for none
     * @param parameters as JSON
     * @param key makes a retry safe; null where none was given
     * @throws org.springframework.dao.DuplicateKeyException when the key was used meanwhile
     */
    public StoredInsight insert(
            String id,
            @Nullable String planId,
            @Nullable PackedProblem problem,
            String parameters,
            @Nullable SubmissionKey key) {
        if (problem != null) {
            problems.insert(id, problem.sha256(), problem.file());
        }
        jdbc.sql("insert into insight (id, plan_id, problem_id, parameters) values (?, ?, ?, ?)")
                .param(id)
                .param(planId)
                .param(problem == null ? null : id)
                .param(parameters)
                .update();
        if (key != null) {
            keys.insertOfInsight(key, id);
        }
        return new StoredInsight(id, planId, parameters, 0);
    }

    /** What is asked under that id. */
    public Optional<StoredInsight> find(String id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** What is asked under those ids, as far as it is there. */
    public List<StoredInsight> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, plan_id, parameters, result_version from insight where id in (:ids)")
                        .param("ids", ids)
                        .query(Insights::insight)
                        .list();
    }

    private static StoredInsight insight(ResultSet row, int number) throws SQLException {
        return new StoredInsight(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
    }

    /** What came out so far, gzipped JSON; empty when nothing did. */
    public Optional<byte[]> findResult(String id) {
        return jdbc.sql("select result from insight where id = ? and result is not null")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** The problem that it is about, where that is its own, gzipped JSON. */
    public Optional<byte[]> findProblem(String id) {
        return jdbc.sql(
                        "select problem.problem from problem join insight on insight.problem_id = problem.id where insight.id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Saves what came out in place of what did before. */
    public void save(String id, byte[] result) {
        jdbc.sql("update insight set result = ?, result_version = result_version + 1 where id = ?")
                .params(result, id)
                .update();
    }

    /** Deletes it with what came out, and its problem. */
    public void delete(String id) {
        Optional<String> problem = jdbc.sql("select problem_id from insight where id = ? and problem_id is not null")
                .param(id)
                .query(String.class)
                .optional();
        jdbc.sql("delete from insight where id = ?").param(id).update();
        problem.ifPresent(problems::deleteUnused);
    }
}
