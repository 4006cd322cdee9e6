package dev.quarterback.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of problems, gzipped JSON as it was sent; several plans may share one, which goes with the last of them. */
@Component
public class Problems {
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
    public Optional<byte[]> find(String planId) {
        return jdbc.sql(
                        "select problem.problem from problem join plan on plan.problem_id = problem.id where plan.id = ?")
                .param(planId)
                .query((row, number) -> row.getBytes(1))
                .optional();
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
                        where plan.id = ? and problem.sha256 = ?""").params(planId, sha256).query(String.class).optional();
        return same.isEmpty()
                ? same
                : jdbc.sql("select problem_id from plan where id = ? for update")
                        .param(planId)
                        .query(String.class)
                        .optional();
    }

    /**
     * Deletes a problem that no plan has any more.
     *
     * <p>Its row is locked before it is asked for plans: of two that delete its last plans at the same time, the later one
     * sees that the other's is gone.
     */
    void deleteUnused(String id) {
        jdbc.sql("select id from problem where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        jdbc.sql("delete from problem where id = ? and not exists (select 1 from plan where problem_id = problem.id)")
                .param(id)
                .update();
    }
}
