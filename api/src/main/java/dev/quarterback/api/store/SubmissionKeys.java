package dev.quarterback.api.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of idempotency keys; each lives as long as the plan or insight that it is the key of. */
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
     * @param planId the plan that was made; null for an insight
     * @param insightId the insight that was made; null for a plan
     */
    public record Use(@Nullable String planId, @Nullable String insightId, String bodyHash) {}

    /** The use that {@code caller} has made of a key. */
    public Optional<Use> find(String caller, String key) {
        return jdbc.sql("select plan_id, insight_id, body_hash from submission_key where caller = ? and key_text = ?")
                .params(caller, key)
                .query((row, number) -> new Use(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void insert(SubmissionKey key, String planId) {
        insert(key, planId, null);
    }

    void insertOfInsight(SubmissionKey key, String insightId) {
        insert(key, null, insightId);
    }

    private void insert(SubmissionKey key, @Nullable String planId, @Nullable String insightId) {
        jdbc.sql("insert into submission_key (caller, key_text, body_hash, plan_id, insight_id) values (?, ?, ?, ?, ?)")
                .param(key.caller())
                .param(key.text())
                .param(key.bodyHash())
                .param(planId)
                .param(insightId)
                .update();
    }
}
