package dev.quarterback.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL server for tests, whose first one starts it and whose end is that of the process. */
public final class Postgres {
    private static final EmbeddedPostgres SERVER = start();
    private static int databases;

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Address of a new, empty database. */
    public static synchronized String database() {
        String name = "test" + ++databases;
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        return SERVER.getJdbcUrl("postgres", name);
    }
}
