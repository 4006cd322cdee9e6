package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.store.DatabaseFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Places in the queue. */
class JobQueueTest {
    private static final String DATABASE = "jdbc:h2:mem:job-queue;DB_CLOSE_DELAY=-1";

    @Test
    void whoFindsTheDatabaseAwayTakesNoPlace() {
        DriverManagerDataSource database = new DriverManagerDataSource(DATABASE);
        JdbcClient jdbc = JdbcClient.create(database);
        JobQueue queue = queueOfOne(database, jdbc);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(queue::reserve).isInstanceOf(DataAccessException.class); // It has no tables yet.
        }

        jdbc.sql("create table plan_job (status varchar(10))").update();

        assertThat(queue.reserve()).isPresent();
        assertThat(queue.reserve()).isEmpty();
    }

    private static JobQueue queueOfOne(DriverManagerDataSource database, JdbcClient jdbc) {
        Clock clock = Clock.systemUTC();
        Duration pause = Duration.ofSeconds(2);
        Settings settings = new Settings(
                Path.of("unused"),
                null,
                "127.0.0.1",
                List.of(),
                new Settings.Limits(DataSize.ofKilobytes(1), 1, 1, 1, 1, 1, 1, 1, DataSize.ofKilobytes(1)),
                new Settings.Jobs(1, 1, pause, pause, pause, pause));
        JobStore store = new JobStore(jdbc, new JdbcTemplate(database), clock);
        JobRunner runner =
                new JobRunner(store, settings, new JobMetrics(new SimpleMeterRegistry()), new OutageLog(clock));
        return new JobQueue(
                store, runner, settings, database, new DatabaseFile(DATABASE), new TransactionTemplate(), clock);
    }
}
