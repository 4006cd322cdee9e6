package dev.quarterback.api.job;

import dev.quarterback.api.error.OutageLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether what callers send can be stored: bodies in their folder, jobs in the database.
 *
 * <p>Both are tried, since a full disk shows in nothing else: a database that cannot be written may still be read.
 */
@Component("storage")
class StorageHealth implements HealthIndicator {
    /** Nothing is tried more often, whoever asks. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** As large as a small problem. */
    private static final int PROBE_BYTES = 1 << 18;

    private final JobStore store;
    private final Path folder;
    private final OutageLog outages;
    private final LongSupplier nanos;
    private @Nullable Health last;
    private long tried;

    @Autowired
    StorageHealth(JobStore store, Path bodyFolder, OutageLog outages) {
        this(store, bodyFolder, outages, System::nanoTime);
    }

    StorageHealth(JobStore store, Path bodyFolder, OutageLog outages, LongSupplier nanos) {
        this.store = store;
        this.folder = bodyFolder;
        this.outages = outages;
        this.nanos = nanos;
    }

    @Override
    public synchronized Health health() {
        Health known = last;
        long now = nanos.getAsLong();
        if (known == null || now - tried >= PAUSE.toNanos()) {
            known = canStore() ? Health.up().build() : Health.down().build();
            last = known;
            tried = nanos.getAsLong();
        }
        return known;
    }

    private boolean canStore() {
        try {
            writeFile();
        } catch (IOException e) {
            outages.tell(OutageLog.Kind.FILES, e);
            return false;
        }
        try {
            store.probe();
            return true;
        } catch (RuntimeException e) {
            outages.tell(OutageLog.Kind.DATABASE, e);
            return false;
        }
    }

    private void writeFile() throws IOException {
        Path file = Files.createTempFile(folder, "probe", ".tmp");
        try {
            Files.write(file, new byte[PROBE_BYTES]);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
