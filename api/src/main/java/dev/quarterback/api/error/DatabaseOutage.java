package dev.quarterback.api.error;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot be reached or written now from what is wrong with a request or with Quarterback. */
public final class DatabaseOutage {
    private static final List<Class<? extends RuntimeException>> OUTAGES = List.of(
            DataAccessResourceFailureException.class,
            RecoverableDataAccessException.class,
            TransientDataAccessException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class);

    /** What H2 does when it could not write; the next connection opens it again. */
    private static final int H2_IS_CLOSED = 90098;

    /** What is behind errors of H2's file; H2 is none of the libraries that this is compiled with. */
    private static final String H2_STORE = "org.h2.mvstore.MVStoreException";

    /** What the connection pool says, without any code, of a connection that it has given up. */
    private static final String CONNECTION_GIVEN_UP = "Connection is closed";

    /** What PostgreSQL says of a server that is not the one to write to, or not yet. */
    private static final String READ_ONLY = "25006";

    private DatabaseOutage() {}

    /** Whether the database may take the same later. */
    public static boolean isBehind(Throwable trouble) {
        boolean ofDatabase = false;
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
            ofDatabase |= cause instanceof SQLException;
            if (ofDatabase
                    && (cause instanceof IOException
                            || cause.getClass().getName().equals(H2_STORE))) {
                return true; // A full disk, say, which H2 has no code for.
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable trouble) {
        if (trouble instanceof SQLException known
                && (known.getErrorCode() == H2_IS_CLOSED
                        || READ_ONLY.equals(known.getSQLState())
                        || CONNECTION_GIVEN_UP.equals(known.getMessage()))) {
            return true;
        }
        return OUTAGES.stream().anyMatch(outage -> outage.isInstance(trouble));
    }
}
