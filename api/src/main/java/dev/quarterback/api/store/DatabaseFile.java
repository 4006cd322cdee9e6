package dev.quarterback.api.store;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.security.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The file of an embedded database: still the one that was opened, or gone.
 *
 * <p>An open file can be deleted; all would go on, into a file without a name, and be lost with the process. So nothing new
 * is promised then, while what there is can still be fetched.
 */
@Component("databaseFile")
public class DatabaseFile implements HealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(DatabaseFile.class);
    private static final String EMBEDDED = "jdbc:h2:file:";

    private final @Nullable Path file;
    private @Nullable Object opened;
    private final AtomicBoolean told = new AtomicBoolean();

    public DatabaseFile(@Value("${spring.datasource.url}") String database) {
        file = database.startsWith(EMBEDDED)
                ? Path.of(database.substring(EMBEDDED.length()).split(";", 2)[0] + ".mv.db")
                : null;
    }

    /** Whether the database is a file, which one process at a time can have. */
    public boolean isEmbedded() {
        return file != null;
    }

    /** Notes which file it is; once the database is open. */
    public synchronized void open() {
        if (file != null) {
            OwnerOnly.file(file);
        }
        opened = key();
    }

    /** Identifies a file whatever it is called; null where there is none, or no such identity. */
    private @Nullable Object key() {
        try {
            return file == null
                    ? null
                    : Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private synchronized boolean isGone() {
        boolean gone = !Objects.equals(opened, key());
        if (gone && told.compareAndSet(false, true)) {
            log.error("{} was deleted or replaced; no plans are taken any more: save results and start anew", file);
        }
        return gone;
    }

    /** Refuses a new job where it would be lost. */
    public void requireThere() {
        if (isGone()) {
            throw ApiException.later(
                    ErrorCode.UNAVAILABLE, "The file of the database is gone; the service has to be started anew.", 60);
        }
    }

    @Override
    public Health health() {
        return isGone() ? Health.down().build() : Health.up().build();
    }
}
