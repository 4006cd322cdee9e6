package dev.quarterback.api.transfer;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The folder of bodies and answers that are under way, which together have a limited size. */
@Component
public class Spool {
    private final Path folder;
    private final long limit;
    private final AtomicLong used = new AtomicLong();

    Spool(Path bodyFolder, Settings settings) {
        folder = bodyFolder;
        limit = settings.limits().spool().toBytes();
    }

    /** A new file whose name begins with {@code name}. */
    public SpoolFile open(String name) throws IOException {
        return new SpoolFile(this, Files.createTempFile(folder, name, ".json"));
    }

    /**
     * Takes room.
     *
     * @throws ApiException when there is none
     */
    void take(long bytes) {
        if (used.addAndGet(bytes) > limit) {
            giveBack(bytes);
            throw full();
        }
    }

    void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }

    static ApiException full() {
        return ApiException.later(
                ErrorCode.UNAVAILABLE, "There is no room for more that is under way; try again later.", 60);
    }
}
