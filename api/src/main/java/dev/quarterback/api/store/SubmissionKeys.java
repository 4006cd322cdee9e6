package dev.quarterback.api.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of idempotency keys; each lives as long as its plan. */
@Component
public class SubmissionKeys {
    private final JdbcClient jdbc;

    /** On a database. */
    public SubmissionKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a key was used for. */
    public record Use(String planId, String bodyHash) {}

    /** The use that {@code caller} has made of a key. */
    public Optional<Use> find(String caller, String key) {
        return jdbc.sql("select plan_id, body_hash from submission_key where caller = ? and key_text = ?")
                .params(caller, key)
                .query((row, number) -> new Use(row.getString(1), row.getString(2)))
                .optional();
    }

    void insert(SubmissionKey key, String planId) {
        jdbc.sql("insert into submission_key (caller, key_text, body_hash, plan_id) values (?, ?, ?, ?)")
                .params(key.caller(), key.text(), key.bodyHash(), planId)
                .update();
    }
}
