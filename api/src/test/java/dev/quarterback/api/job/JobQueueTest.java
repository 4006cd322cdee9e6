package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.api.Stores;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.store.DatabaseFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Places in the queue. */
class JobQueueTest {
    private static final String DATABASE = "jdbc:h2:mem:job-queue;DB_CLOSE_DELAY=-1";

    @Test
    void whoFindsTheDatabaseAwayTakesNoPlace() {
        DriverManagerDataSource database = new DriverManagerDataSource(DATABASE);
        JdbcClient jdbc = JdbcClient.create(database);
        JobQueue queue = queueOfOne(database);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(queue::reserve).isInstanceOf(DataAccessException.class); // It has no tables yet.
        }

        jdbc.sql("create table job (status varchar(10))").update();

        assertThat(queue.reserve()).isPresent();
        assertThat(queue.reserve()).isEmpty();
    }

    private static JobQueue queueOfOne(DriverManagerDataSource database) {
        Stores stores = new Stores(database, Clock.systemUTC());
        JobHandlers none = new JobHandlers(List.of());
        JobRunner runner = new JobRunner(
                stores.claims,
                none,
                TestRunner.settings(),
                new JobMetrics(new SimpleMeterRegistry()),
                new OutageLog(Clock.systemUTC()));
        return new JobQueue(
                stores.jobs,
                runner,
                none,
                TestRunner.settings(),
                database,
                new DatabaseFile(DATABASE),
                stores.transaction,
                Clock.systemUTC());
    }
}
