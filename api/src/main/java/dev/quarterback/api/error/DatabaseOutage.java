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

    private DatabaseOutage() {}

    /** Whether the database may take the same later. */
    public static boolean isBehind(Throwable trouble) {
        boolean ofDatabase = false;
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
            ofDatabase |= cause instanceof SQLException;
            if (ofDatabase && cause instanceof IOException) {
                return true; // A full disk, say, which H2 has no code for.
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable trouble) {
        return OUTAGES.stream().anyMatch(outage -> outage.isInstance(trouble));
    }
}
