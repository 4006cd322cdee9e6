package dev.quarterback.api.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of idempotency keys; each lives as long as the plan, insight or quarter that it is the key of. */
@Component
public class SubmissionKeys {
    private final JdbcClient jdbc;

    /** On a database. */
    public SubmissionKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a key was used for.
     *
     * @param planId the plan that was made; null for anything else
     * @param insightId the insight that was made; null for anything else
     * @param quarterId the quarter that was made; null for anything else
     */
    public record Use(
            @Nullable String planId,
            @Nullable String insightId,
            @Nullable String quarterId,
            String bodyHash) {}

    /** The use that {@code caller} has made of a key. */
    public Optional<Use> find(String caller, String key) {
        return jdbc.sql("""
            select plan_id, insight_id, quarter_id, body_hash from submission_key
            where caller = ? and key_text = ?\
            """)
                .params(caller, key)
                .query((row, number) -> new Use(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    void insert(SubmissionKey key, String planId) {
        insert(key, "plan_id", planId);
    }

    void insertOfInsight(SubmissionKey key, String insightId) {
        insert(key, "insight_id", insightId);
    }

    void insertOfQuarter(SubmissionKey key, String quarterId) {
        insert(key, "quarter_id", quarterId);
    }

    private void insert(SubmissionKey key, String column, String id) {
        jdbc.sql("insert into submission_key (caller, key_text, body_hash, " + column + ") values (?, ?, ?, ?)")
                .params(key.caller(), key.text(), key.bodyHash(), id)
                .update();
    }
}
