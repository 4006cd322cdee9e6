package dev.quarterback.api.store;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.api.error.OutageLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Whether what callers send can be stored: bodies in their folder, jobs in the database.
 *
 * <p>Both are tried every second, by a thread of its own: whoever wants to know is told at once what was found last. A file
 * and a row are written, since a full disk shows in nothing else: a database that cannot be written may still be read.
 */
@Component
public class StorageWatch {
    /** Between two tries. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** A try that takes longer has failed, whatever comes of it. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** As large as a small problem. */
    private static final int PROBE_BYTES = 1 << 18;

    private final StorageProbe probe;
    private final Path folder;
    private final OutageLog outages;
    private final LongSupplier nanos;
    private volatile boolean canStore;
    private volatile boolean isAway;
    private volatile @Nullable Long tryBegun;
    private volatile @Nullable Long databaseAsked;

    @Autowired
    StorageWatch(StorageProbe probe, Path bodyFolder, OutageLog outages) {
        this(probe, bodyFolder, outages, System::nanoTime);
    }

    StorageWatch(StorageProbe probe, Path bodyFolder, OutageLog outages, LongSupplier nanos) {
        this.probe = probe;
        this.folder = bodyFolder;
        this.outages = outages;
        this.nanos = nanos;
    }

    /** Whether all can be stored; false before the first try. */
    boolean canStore() {
        return canStore && !takesTooLong(tryBegun);
    }

    /**
     * Refuses at once what needs the database while that does not answer; a full disk, which can be read, is no reason.
     *
     * @throws ApiException when the database is away
     */
    public void requireDatabase() {
        if (isAway || takesTooLong(databaseAsked)) {
            throw ApiException.databaseAway();
        }
    }

    private boolean takesTooLong(@Nullable Long since) {
        return since != null && nanos.getAsLong() - since > PATIENCE.toNanos();
    }

    /** Tries, as long as that takes. */
    public void refresh() {
        tryBegun = nanos.getAsLong();
        boolean isWritten = writesFile();
        canStore = isReached() && writesRow() && isWritten;
        tryBegun = null;
    }

    private boolean writesFile() {
        try {
            Path file = Files.createTempFile(folder, "probe", ".tmp");
            try {
                Files.write(file, new byte[PROBE_BYTES]);
            } finally {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException e) {
            outages.tell(OutageLog.Kind.FILES, e);
            return false;
        }
    }

    private boolean isReached() {
        databaseAsked = nanos.getAsLong();
        try {
            readRow();
            isAway = false;
        } catch (RuntimeException e) {
            outages.tell(OutageLog.Kind.DATABASE, e);
            isAway = DatabaseOutage.isBehind(e);
            return false;
        } finally {
            databaseAsked = null;
        }
        return true;
    }

    /** A connection may have outlived its database, as it does when that closes itself; another one is tried then. */
    private void readRow() {
        try {
            probe.read();
        } catch (CannotGetJdbcConnectionException e) {
            throw e;
        } catch (RuntimeException e) {
            probe.read();
        }
    }

    private boolean writesRow() {
        try {
            probe.write();
            return true;
        } catch (RuntimeException e) {
            outages.tell(OutageLog.Kind.DATABASE, e);
            return false;
        }
    }
}
