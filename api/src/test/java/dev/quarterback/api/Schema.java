package dev.quarterback.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of the service in databases for tests. */
public final class Schema {
    /** Those whose rows tests leave behind; others go with these. */
    private static final List<String> TABLES = List.of("job", "insight", "plan", "problem", "scheduled_tasks");

    private static final Map<String, String> POSTGRES = new ConcurrentHashMap<>();
    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private Schema() {}

    /** A database in memory, without tables. */
    public static DriverManagerDataSource h2(String name) {
        return new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** A database of a PostgreSQL, the same for each name; at first without tables. */
    public static DriverManagerDataSource postgres(String name) {
        return new DriverManagerDataSource(POSTGRES.computeIfAbsent(name, key -> Postgres.database()));
    }

    /** Whether it is a PostgreSQL. */
    public static boolean isPostgres(DriverManagerDataSource database) {
        return String.valueOf(database.getUrl()).startsWith("jdbc:postgresql:");
    }

    /** Settings to migrate a database with. */
    public static FluentConfiguration migration(DriverManagerDataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .placeholders(ServiceApplication.placeholders(isPostgres(database)))
                .cleanDisabled(false);
    }

    /** Makes the tables where there are none yet, and empties them. */
    public static DriverManagerDataSource anew(DriverManagerDataSource database) {
        if (MADE.add(String.valueOf(database.getUrl()))) {
            Flyway flyway = migration(database).load();
            flyway.clean();
            flyway.migrate();
        }
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("update problem set parent = null");
        for (String table : TABLES) {
            jdbc.execute("delete from " + table);
        }
        return database;
    }
}
