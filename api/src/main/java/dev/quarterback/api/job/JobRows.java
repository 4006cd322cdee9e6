package dev.quarterback.api.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code job}. */
final class JobRows {
    private JobRows() {}

    static Job job(ResultSet row, int number) throws SQLException {
        Instant submittedAt = instant(row, "submitted_at");
        if (submittedAt == null) {
            throw new SQLException("A job without its time of submission.");
        }
        return new Job(
                row.getString("id"),
                row.getString("kind"),
                row.getString("plan_id"),
                JobStatus.valueOf(row.getString("status")),
                submittedAt,
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("submitted_by"),
                row.getDouble("seconds"),
                Duration.ofMillis(row.getLong("used_millis")),
                row.getString("error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
