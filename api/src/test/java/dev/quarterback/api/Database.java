package dev.quarterback.api;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks into the database of a service that does not run. */
final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database of(Path data) throws SQLException {
        return new Database(DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("quarterback") + ";IFEXISTS=TRUE", "", ""));
    }

    /**
     * What stands in a job's row.
     *
     * @param version how often a plan was saved
     */
    record Row(
            String status, long usedMillis, @Nullable String owner, int version, int delivered, long weight, int kept) {
        /** By the appointments kept, then the weight of what is delivered. */
        boolean isWorseThan(Row other) {
            return kept == other.kept ? weight < other.weight : kept < other.kept;
        }
    }

    /** The jobs by their ids. */
    record Jobs(Map<String, Row> rows) {
        static final Jobs NONE = new Jobs(Map.of());

        Row get(String id) {
            Row row = rows.get(id);
            if (row == null) {
                throw new AssertionError("Job " + id + " is lost; there are " + rows.keySet());
            }
            return row;
        }
    }

    Jobs jobs() throws SQLException {
        Map<String, Row> jobs = new TreeMap<>();
        try (ResultSet row =
                connection.createStatement().executeQuery("select * from plan join job on job.id = plan.id")) {
            while (row.next()) {
                jobs.put(
                        row.getString("id"),
                        new Row(
                                row.getString("status"),
                                row.getLong("used_millis"),
                                row.getString("owner"),
                                row.getInt("result_version"),
                                row.getInt("delivered"),
                                row.getLong("delivered_weight"),
                                row.getInt("appointments_kept")));
            }
        }
        return new Jobs(jobs);
    }

    /** What the checker says of a job's saved plan. */
    CheckReport check(String id) throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement(
                "select problem.problem, result.plan from plan join problem on problem.id = plan.problem_id"
                        + " join result on result.plan_id = plan.id where plan.id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return PlanChecker.check(
                        ProblemReader.read(new ByteArrayInputStream(row.getBytes("problem"))),
                        PlanReader.read(new ByteArrayInputStream(row.getBytes("plan"))));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
