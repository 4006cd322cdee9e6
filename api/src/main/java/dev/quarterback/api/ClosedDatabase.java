package dev.quarterback.api;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Has connections given up to a database that has closed itself, as H2 does when it cannot write; the next one opens it
 * again.
 */
public final class ClosedDatabase implements SQLExceptionOverride {
    /** H2's code for it. */
    private static final int DATABASE_IS_CLOSED = 90098;

    /** For the connection pool. */
    public ClosedDatabase() {}

    @java.lang.Override
    public Override adjudicate(SQLException e) {
        return e.getErrorCode() == DATABASE_IS_CLOSED ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
