package dev.quarterback.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.quarterback.api.HandClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** How outages are told: in a line, and not too often. */
class OutageLogTest {
    private static final String FILES = "files of the service cannot be written or read; is the disk full?";
    private static final String DATABASE =
            "the database does not answer or cannot be written; is it running, is its disk full?";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(OutageLog.class);
    private final HandClock clock = new HandClock(Instant.parse("2019-06-24T12:00:00Z"));
    private final OutageLog outages = new OutageLog(clock);

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
    }

    private static UncheckedIOException full() {
        return new UncheckedIOException(new IOException("No space left on device"));
    }

    private List<String> told() {
        return lines.list.stream()
                .map(line -> line.getMessage()
                        + line.getKeyValuePairs().stream()
                                .map(pair -> " " + pair.key + "=" + pair.value)
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void eachKindIsToldOnceAMinuteWithItsCauseAndHowOftenItCameUpMeanwhile() {
        outages.tell(OutageLog.Kind.FILES, full());
        outages.tell(OutageLog.Kind.FILES, full());
        outages.tell(OutageLog.Kind.DATABASE, new DataAccessResourceFailureException("Connection refused"));
        clock.pass(Duration.ofSeconds(59));
        outages.tell(OutageLog.Kind.FILES, full());
        clock.pass(Duration.ofSeconds(1));
        outages.tell(OutageLog.Kind.FILES, full());

        assertThat(told())
                .containsExactly(
                        FILES + " cause=No space left on device untold=0",
                        DATABASE + " cause=Connection refused untold=0",
                        FILES + " cause=No space left on device untold=2");
        assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
    }

    @Test
    void whatALibraryWouldLogOfAnOutageWithItsTraceIsToldInstead() {
        LibraryOutages filter = new LibraryOutages(outages);
        ListAppender<ILoggingEvent> others = new ListAppender<>();
        others.start();
        Logger library = (Logger) LoggerFactory.getLogger("org.example.library");
        library.addAppender(others);
        try {
            library.error("poll failed", new DataAccessResourceFailureException("Connection refused"));
            library.error("heartbeat of {} at {} failed", "a", 1, new DataAccessResourceFailureException("gone"));
            library.warn("a defect", new IllegalStateException("of another kind"));
        } finally {
            filter.destroy();
            library.detachAppender(others);
        }

        assertThat(told()).containsExactly(DATABASE + " cause=Connection refused untold=0");
        assertThat(others.list).extracting(ILoggingEvent::getMessage).containsExactly("a defect");
    }
}
