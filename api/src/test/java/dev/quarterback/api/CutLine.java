package dev.quarterback.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A connection to a database that can be cut. */
public final class CutLine extends AbstractDataSource {
    private final DataSource database;
    private volatile boolean isCut;

    /** To a database. */
    public CutLine(DataSource database) {
        this.database = database;
    }

    /** From now on the database is away. */
    public void cut() {
        isCut = true;
    }

    /** From now on it is back. */
    public void restore() {
        isCut = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isCut) {
            throw new SQLTransientConnectionException("The line is cut.", "08001");
        }
        return database.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("There is one user.");
    }
}
