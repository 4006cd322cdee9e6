package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The folder of bodies and answers that are under way, which together have a limited size. Answers take at most half of it:
 * however many of them nobody reads, bodies find room.
 */
@Component
public class Spool {
    private final Path folder;
    private final long limit;
    private final OutageLog outages;
    private long bodies;
    private long answers;

    /** What a file is for. */
    public enum Use {
        BODY,
        ANSWER
    }

    Spool(Path bodyFolder, Settings settings, OutageLog outages) {
        folder = bodyFolder;
        limit = settings.limits().spool().toBytes();
        this.outages = outages;
    }

    /**
     * A new file.
     *
     * @throws ApiException when it cannot be made
     */
    public SpoolFile open(Use use) {
        try {
            String name = use.name().toLowerCase(Locale.ROOT);
            return new SpoolFile(this, use, Files.createTempFile(folder, name, ".json"));
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /**
     * Takes room.
     *
     * @throws ApiException when there is none
     */
    synchronized void take(Use use, long bytes) {
        boolean fits = bodies + answers + bytes <= limit && (use == Use.BODY || answers + bytes <= limit / 2);
        if (!fits) {
            throw ApiException.later(
                    ErrorCode.UNAVAILABLE, "There is no room for more that is under way; try again later.", 60);
        }
        add(use, bytes);
    }

    synchronized void giveBack(Use use, long bytes) {
        add(use, -bytes);
    }

    private void add(Use use, long bytes) {
        if (use == Use.BODY) {
            bodies += bytes;
        } else {
            answers += bytes;
        }
    }

    /** Tells why a file cannot be written; what to answer then. */
    ApiException notStored(IOException why) {
        outages.tell(OutageLog.Kind.FILES, why);
        return ApiException.notStored();
    }
}
