package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRunner;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.Warning;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of one order, whose time is over before a move is tried. */
class LittleTimeTest {
    private static final Path ONE_ORDER = Path.of("..", "datasets", "tiny", "one-order.json");
    private static final Path BEST = Path.of("..", "datasets", "tiny", "one-order.best.plan.json");
    private static final Warning OF_PROBLEM = new Warning("/problem/orders/0", "hardly meant");

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("little")), Clock.systemUTC());

    @BeforeEach
    void submit() throws IOException {
        Path packed = Files.write(folder.resolve("problem.gz"), gzip(Files.readAllBytes(ONE_ORDER)));
        PlanningOptions options = new PlanningOptions(null, 1, null);
        stores.plans.insert(new NewPlan("a", "one-order", packed, "hash", 1, 0, List.of(OF_PROBLEM), options, null));
        stores.jobs.insert(new NewJob("a", PlanningHandler.KIND, "a", "me", 30));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void startFromBest() throws IOException {
        stores.jdbc
                .sql("insert into start_plan (plan_id, plan) values ('a', ?)")
                .param(gzip(Files.readAllBytes(BEST)))
                .update();
    }

    private static PlanResult withoutAMove(Problem problem, PlanOptions options) {
        try (InputStream in = Files.newInputStream(BEST)) {
            Plan plan = PlanReader.read(in);
            Duration time = Objects.requireNonNull(options.time());
            return new PlanResult(
                    plan, PlanChecker.check(problem, plan).figures(), null, Duration.ZERO, time, 0, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Warning> warningsOnceItHasEnded() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        PlanningHandler handler = new PlanningHandler(
                stores.plans,
                new PlanningInput(stores.problems, stores.results, new KeptEdits(stores.problems, stores.results)),
                new PlanDeletion(stores.jobs, stores.plans, stores.publications, stores.transaction),
                new PlanningMetrics(metrics),
                Duration.ofSeconds(2),
                (problem, options, listener, stop) -> withoutAMove(problem, options));
        new TestRunner(stores.claims, metrics, handler).run("a");
        assertThat(stores.jobs.find("a").orElseThrow().status()).isEqualTo(JobStatus.DONE);
        return stores.plans.find("a").orElseThrow().warnings();
    }

    @Test
    void ofAPlanThatStartsFromAnotherItIsToldThatItIsLittleMore() throws IOException {
        startFromBest();

        assertThat(warningsOnceItHasEnded())
                .containsExactly(
                        OF_PROBLEM,
                        new Warning(
                                "/options/seconds",
                                "only 0 moves were tried for 1 order in the time given, so that this says little; give"
                                        + " more time"));
    }

    @Test
    void aPlanMadeAfreshIsWhatItIs() {
        assertThat(warningsOnceItHasEnded()).containsExactly(OF_PROBLEM);
    }

    /** The run before, which was interrupted, may have tried many. */
    @Test
    void ofASecondRunNothingIsKnown() throws IOException {
        startFromBest();
        stores.jdbc.sql("update job set used_millis = 20000 where id = 'a'").update();

        assertThat(warningsOnceItHasEnded()).containsExactly(OF_PROBLEM);
    }
}
