package dev.quarterback.api.job;

import dev.quarterback.plan.UpperBound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code plan_job}. */
final class JobRows {
    private JobRows() {}

    static Job job(ResultSet row, int number) throws SQLException {
        Instant submittedAt = instant(row, "submitted_at");
        if (submittedAt == null) {
            throw new SQLException("A job without its time of submission.");
        }
        return new Job(
                row.getString("id"),
                row.getString("name"),
                JobStatus.valueOf(row.getString("status")),
                submittedAt,
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("submitted_by"),
                new JobOptions(
                        row.getDouble("seconds"),
                        row.getObject("gap", Double.class),
                        row.getLong("seed"),
                        row.getString("start_from")),
                row.getInt("orders"),
                row.getInt("appointments"),
                figures(row),
                bound(row),
                Duration.ofMillis(row.getLong("used_millis")),
                row.getInt("result_version"),
                row.getString("error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Null before there is a plan. */
    static @Nullable JobFigures figures(ResultSet row) throws SQLException {
        if (row.getInt("result_version") == 0) {
            return null;
        }
        return new JobFigures(
                row.getInt("delivered"),
                row.getLong("delivered_weight"),
                row.getInt("appointments_kept"),
                row.getLong("cost"));
    }

    private static @Nullable UpperBound bound(ResultSet row) throws SQLException {
        Long appointments = row.getObject("bound_appointments", Long.class);
        Long deliveries = row.getObject("bound_deliveries", Long.class);
        return appointments == null && deliveries == null ? null : new UpperBound(appointments, deliveries);
    }
}
