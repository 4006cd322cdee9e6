package dev.quarterback.api.error;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells of outages in one line each, and of each kind once a minute at most; with their traces at level debug. */
@Component
public class OutageLog {
    private static final Logger log = LoggerFactory.getLogger(OutageLog.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** What is out. */
    public enum Kind {
        DATABASE("the database does not answer or cannot be written; is it running, is its disk full?"),
        FILES("files of the service cannot be written or read; is the disk full?");

        private final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    /**
     * When a kind was last told.
     *
     * @param since how often it has come up again since then
     */
    private record Told(Instant at, int since) {}

    private final Clock clock;
    private final Map<Kind, Told> last = new EnumMap<>(Kind.class);

    public OutageLog(Clock clock) {
        this.clock = clock;
    }

    /** Notes an outage. */
    public void tell(Kind kind, Throwable trouble) {
        log.atDebug().setCause(trouble).log(kind.message);
        Told before = due(kind);
        if (before != null) {
            log.atError()
                    .addKeyValue("cause", cause(trouble))
                    .addKeyValue("untold", before.since)
                    .log(kind.message);
        }
    }

    /** How it was told before, where it is to be told now; else null. */
    private synchronized @Nullable Told due(Kind kind) {
        Instant now = clock.instant();
        Told before = last.getOrDefault(kind, new Told(Instant.MIN, 0));
        boolean isDue = before.at.equals(Instant.MIN) || !now.isBefore(before.at.plus(PAUSE));
        last.put(kind, isDue ? new Told(now, 0) : new Told(before.at, before.since + 1));
        return isDue ? before : null;
    }

    /** What is behind a trouble, in a line: the message of its innermost cause. */
    public static String cause(Throwable trouble) {
        Throwable innermost = trouble;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return message == null || message.isBlank()
                ? innermost.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
