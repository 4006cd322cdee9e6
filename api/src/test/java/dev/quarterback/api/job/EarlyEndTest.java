package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Jobs that end before they have a plan: none leaves a plan behind that delivers nothing where something can be. */
class EarlyEndTest {
    private static final Path ONE_ORDER = Path.of("..", "datasets", "tiny", "one-order.json");
    private static final Path BEST = Path.of("..", "datasets", "tiny", "one-order.best.plan.json");

    @TempDir
    private Path folder;

    private final DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:mem:early;DB_CLOSE_DELAY=-1");

    /** What happens while a run reads its problem. */
    private Runnable whileReading = () -> {};

    private final JobStore store =
            new JobStore(JdbcClient.create(database), new JdbcTemplate(database), Clock.systemUTC()) {
                @Override
                public Optional<byte[]> findProblem(String id) {
                    Optional<byte[]> problem = super.findProblem(id);
                    Runnable action = whileReading;
                    whileReading = () -> {};
                    action.run();
                    return problem;
                }
            };

    private JobRunner runner;

    private JobRunner runner() {
        Settings settings = new Binder(
                        new MapConfigurationPropertySource(Map.of("quarterback.data", folder.toString())))
                .bind("quarterback", Settings.class)
                .get();
        return new JobRunner(
                store, settings, new JobMetrics(new SimpleMeterRegistry()), new OutageLog(Clock.systemUTC()));
    }

    @BeforeEach
    void begin() {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", "blob"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        runner = runner();
    }

    private void submit(double seconds, @Nullable String from) throws IOException {
        Path packed = folder.resolve("problem.gz");
        Files.write(packed, gzip(Files.readAllBytes(ONE_ORDER)));
        store.insert(
                "a", new NewJob("one-order", packed, 1, 0, new JobOptions(seconds, null, 1, from), "me", null, "hash"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Job job() {
        return store.find("a").orElseThrow();
    }

    private List<String> delivered() throws IOException {
        Plan plan = PlanReader.read(new ByteArrayInputStream(store.findPlan("a").orElseThrow()));
        return plan.deliveries().stream().map(delivery -> delivery.order()).toList();
    }

    private void stop() {
        store.requestStop("a");
        runner.stop("a", JobRun.Ending.ASKED);
    }

    @Test
    void aJobStoppedWhileItWaitsEndsWithoutAPlan() throws IOException {
        submit(60, null);

        stop();

        assertThat(runner.run("a")).isFalse();
        assertThat(job().status()).isEqualTo(JobStatus.STOPPED);
        assertThat(job().resultVersion()).isZero();
        assertThat(store.findPlan("a")).isEmpty();
    }

    @Test
    void aJobStoppedBetweenItsClaimAndItsRunEndsWithTheFirstPlan() throws IOException {
        submit(30, null);
        store.claim("a", "dead");
        store.requestStop("a");

        assertThat(runner.run("a")).isFalse();

        assertThat(job().status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobStoppedWhileItsProblemIsReadEndsWithTheFirstPlan() throws IOException {
        submit(30, null);
        whileReading = this::stop;

        assertThat(runner.run("a")).isFalse();

        assertThat(job().status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobStoppedEarlyKeepsThePlanThatItStartsFrom() throws IOException {
        submit(30, null);
        JdbcClient.create(database)
                .sql("update plan_problem set start_plan = ? where id = 'a'")
                .param(gzip(Files.readAllBytes(BEST)))
                .update();
        whileReading = this::stop;

        assertThat(runner.run("a")).isFalse();

        assertThat(job().status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobInterruptedBeforeItsFirstPlanGoesOnLaterAndEndsThenIfItWasStopped() throws IOException {
        submit(30, null);
        whileReading = () -> {
            runner.shutDown();
            stop();
        };

        assertThat(runner.run("a")).isTrue();
        assertThat(job().status()).isEqualTo(JobStatus.SOLVING);
        assertThat(job().resultVersion()).isZero();

        runner = runner();
        assertThat(runner.run("a")).isFalse();
        assertThat(job().status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobInterruptedWhileItStopsGoesOnLater() throws IOException {
        submit(30, null);
        whileReading = () -> {
            stop();
            runner.shutDown();
        };

        assertThat(runner.run("a")).isTrue();
        assertThat(job().resultVersion()).isZero();
    }

    @Test
    void aJobDeletedWhileItsProblemIsReadLeavesNothing() throws IOException {
        submit(30, null);
        whileReading = () -> {
            store.delete("a");
            runner.stop("a", JobRun.Ending.NOT_OWNER);
        };

        assertThat(runner.run("a")).isFalse();
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void aJobWhoseTimeIsUpBeforeItsFirstPlanEndsWithThatAllTheSame() throws IOException {
        submit(1e-9, null);

        assertThat(runner.run("a")).isFalse();

        assertThat(job().status()).isEqualTo(JobStatus.DONE);
        assertThat(delivered()).containsExactly("O1");
    }
}
