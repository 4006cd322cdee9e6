package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRunner;
import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.Problems;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Jobs that end before they have a plan: none leaves a plan behind that delivers nothing where something can be. */
class EarlyEndTest {
    private static final Path ONE_ORDER = Path.of("..", "datasets", "tiny", "one-order.json");
    private static final Path BEST = Path.of("..", "datasets", "tiny", "one-order.best.plan.json");

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("early")), Clock.systemUTC());

    /** What happens while a run reads its problem. */
    private Runnable whileReading = () -> {};

    private final Problems problems = new Problems(stores.jdbc, new JdbcTemplate()) {
        @Override
        public Optional<KeptProblem> find(String planId) {
            Optional<KeptProblem> problem = super.find(planId);
            Runnable action = whileReading;
            whileReading = () -> {};
            action.run();
            return problem;
        }
    };

    private TestRunner runner = runner();

    private TestRunner runner() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        PlanningHandler handler = new PlanningHandler(
                stores.plans,
                new PlanningInput(problems, stores.results, new KeptEdits(problems, stores.results)),
                deletion(),
                new PlanningMetrics(metrics),
                Duration.ofSeconds(2),
                new DeliveryPlanner()::plan);
        return new TestRunner(stores.claims, metrics, handler);
    }

    private PlanDeletion deletion() {
        return new PlanDeletion(stores.jobs, stores.plans, stores.publications, stores.transaction);
    }

    private void submit(double seconds, @Nullable String from) throws IOException {
        Path packed = folder.resolve("problem.gz");
        Files.write(packed, gzip(Files.readAllBytes(ONE_ORDER)));
        PlanningOptions options = new PlanningOptions(null, 1, from);
        stores.plans.insert(new NewPlan("a", "one-order", packed, "hash", 1, 0, List.of(), options, null));
        stores.jobs.insert(new NewJob("a", PlanningHandler.KIND, "a", "me", seconds));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private JobStatus status() {
        return stores.jobs.find("a").orElseThrow().status();
    }

    private int version() {
        return stores.plans.find("a").orElseThrow().resultVersion();
    }

    private List<String> delivered() throws IOException {
        Plan plan = PlanReader.read(
                new ByteArrayInputStream(stores.results.find("a").orElseThrow().plan()));
        return plan.deliveries().stream().map(delivery -> delivery.order()).toList();
    }

    private void stop() {
        stores.jobs.requestStop("a");
        runner.end("a", Ending.ASKED);
    }

    @Test
    void aJobStoppedWhileItWaitsEndsWithoutAPlan() throws IOException {
        submit(60, null);

        stop();

        assertThat(runner.run("a")).isFalse();
        assertThat(status()).isEqualTo(JobStatus.STOPPED);
        assertThat(version()).isZero();
        assertThat(stores.results.find("a")).isEmpty();
    }

    @Test
    void aJobStoppedBetweenItsClaimAndItsRunEndsWithTheFirstPlan() throws IOException {
        submit(30, null);
        stores.claims.claim("a", "dead");
        stores.jobs.requestStop("a");

        assertThat(runner.run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobStoppedWhileItsProblemIsReadEndsWithTheFirstPlan() throws IOException {
        submit(30, null);
        whileReading = this::stop;

        assertThat(runner.run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.STOPPED);
        assertThat(delivered()).containsExactly("O1");
    }

    @Test
    void aJobStoppedEarlyKeepsThePlanThatItStartsFrom() throws IOException {
        submit(30, null);
        stores.jdbc
                .sql("insert into start_plan (plan_id, plan) values ('a', ?)")
                .param(gzip(Files.readAllBytes(BEST)))
                .update();
        whileReading = this::stop;

        assertThat(runner.run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.STOPPED);
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
        assertThat(status()).isEqualTo(JobStatus.SOLVING);
        assertThat(version()).isZero();

        runner = runner();
        assertThat(runner.run("a")).isFalse();
        assertThat(status()).isEqualTo(JobStatus.STOPPED);
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
        assertThat(version()).isZero();
    }

    @Test
    void aJobDeletedWhileItsProblemIsReadLeavesNothing() throws IOException {
        submit(30, null);
        whileReading = () -> {
            deletion().delete("a");
            runner.end("a", Ending.NOT_OWNER);
        };

        assertThat(runner.run("a")).isFalse();
        assertThat(stores.plans.find("a")).isEmpty();
    }

    @Test
    void aJobWhoseTimeIsUpBeforeItsFirstPlanEndsWithThatAllTheSame() throws IOException {
        submit(1e-9, null);

        assertThat(runner.run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(delivered()).containsExactly("O1");
    }
}
