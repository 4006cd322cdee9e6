package dev.quarterback.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.OutageLog;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is known of a database that comes and goes. */
@Timeout(60)
class StorageWatchTest {
    private static final String DATABASE = "jdbc:h2:mem:storage-watch;DB_CLOSE_DELAY=-1";

    @TempDir
    private Path folder;

    private final Line line = new Line();
    private final AtomicLong nanos = new AtomicLong();

    /** A database that can be away, or not answer. */
    private static final class Line extends DriverManagerDataSource {
        private volatile boolean isCut;
        private volatile CountDownLatch held = new CountDownLatch(0);

        Line() {
            super(DATABASE);
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            if (isCut) {
                throw new SQLException("Connection refused");
            }
            return super.getConnection();
        }
    }

    private StorageWatch watch() {
        JdbcTemplate template = new JdbcTemplate(line);
        template.execute("create table if not exists write_probe (id integer, written_at timestamp with time zone)");
        Clock clock = Clock.systemUTC();
        return new StorageWatch(
                new StorageProbe(JdbcClient.create(line), clock), folder, new OutageLog(clock), nanos::get);
    }

    private static void assertIsThere(StorageWatch watch) {
        assertThatCode(watch::requireDatabase).doesNotThrowAnyException();
    }

    private static void assertIsAway(StorageWatch watch) {
        assertThatThrownBy(watch::requireDatabase)
                .isInstanceOf(ApiException.class)
                .hasMessage("The database does not answer or cannot be written; try again.");
    }

    @Test
    void healthIsDownUntilAllWasTriedAndWhileTheDatabaseIsAway() {
        StorageWatch watch = watch();
        StorageHealth health = new StorageHealth(watch);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertIsThere(watch);
        watch.refresh();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        line.isCut = true;
        watch.refresh();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertIsAway(watch);

        line.isCut = false;
        watch.refresh();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertIsThere(watch);
    }

    @Test
    void aDatabaseThatCanOnlyBeReadIsThereThoughNothingCanBeStored() {
        StorageWatch watch = watch();
        new JdbcTemplate(line).execute("alter table write_probe drop column written_at");
        try {
            watch.refresh();
            assertThat(watch.canStore()).isFalse();
            assertIsThere(watch);
        } finally {
            new JdbcTemplate(line).execute("drop table write_probe");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAwayAfterThreeSecondsThoughItIsStillAsked() throws Exception {
        StorageWatch watch = watch();
        watch.refresh();
        CountDownLatch held = new CountDownLatch(1);
        line.held = held;
        CompletableFuture<Void> trying = CompletableFuture.runAsync(watch::refresh);
        Awaitility.await().until(() -> {
            nanos.addAndGet(StorageWatch.PATIENCE.toNanos() + 1);
            return !watch.canStore();
        });
        Awaitility.await().untilAsserted(() -> {
            nanos.addAndGet(StorageWatch.PATIENCE.toNanos() + 1);
            assertIsAway(watch);
        });

        held.countDown();
        trying.get();

        assertThat(watch.canStore()).isTrue();
        assertIsThere(watch);
    }
}
