package dev.quarterback.api.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.BoundResult;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRunner;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.PackedProblem;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of a proof, and what becomes of it when its process dies. */
class BoundRunTest {
    private static final Path ONE_ORDER = Path.of("..", "datasets", "tiny", "one-order.json");
    private static final ProvenBounds LOOSE = new ProvenBounds(3, 9, List.of(new Line(9.5, 0.25)));
    private static final ProvenBounds TIGHTER = new ProvenBounds(2, 9, List.of(new Line(8.75, 0)));

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("bounds")), Clock.systemUTC());
    private Duration time = Duration.ZERO;
    private PlanInHand aim = PlanInHand.NONE;

    @BeforeEach
    void submit() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            Files.copy(ONE_ORDER, out);
        }
        Path file = Files.write(folder.resolve("problem.gz"), packed.toByteArray());
        String parameters = new BoundQuestion(2L).parameters();
        stores.insights.insert("a", null, new PackedProblem(file, "hash"), parameters, null);
        stores.jobs.insert(new NewJob("a", BoundHandler.KIND, null, "me", 60));
    }

    private InsightDeletion deletion() {
        return new InsightDeletion(stores.jobs, stores.insights, stores.transaction);
    }

    private TestRunner runner(BoundRun.Prover prover) {
        return new TestRunner(
                stores.claims,
                new SimpleMeterRegistry(),
                new BoundHandler(stores.insights, deletion(), (problem, left, inHand, listener, stop) -> {
                    time = left;
                    aim = inHand;
                    return prover.bound(problem, left, inHand, listener, stop);
                }));
    }

    private static BoundResult result(@Nullable ProvenBounds bounds, boolean complete) {
        return new BoundResult(bounds, null, complete, Duration.ZERO, List.of());
    }

    private JobStatus status() {
        return stores.jobs.find("a").orElseThrow().status();
    }

    private String saved(String field) {
        return PackedJson.read(stores.insights.findResult("a").orElseThrow())
                .at(field)
                .toString();
    }

    @Test
    void aProofEndsWithWhatItHasProven() {
        assertThat(runner((problem, left, inHand, listener, stop) -> result(TIGHTER, true))
                        .run("a"))
                .isFalse();

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(aim).isEqualTo(new PlanInHand(2, 0, 0));
        assertThat(saved("/upperBound/deliveries")).isEqualTo("8");
        assertThat(saved("/complete")).isEqualTo("true");
        assertThat(saved("/kept")).isEqualTo("2");
        assertThat(BoundAnswer.bounds(stores.insights.findResult("a").orElseThrow()))
                .isEqualTo(TIGHTER);
    }

    @Test
    void aProofThatIsInterruptedGoesOnWithItsTimeAndWhatItHasProven() {
        TestRunner[] dying = new TestRunner[1];
        dying[0] = runner((problem, left, inHand, listener, stop) -> {
            listener.accept(LOOSE);
            dying[0].shutDown();
            return result(null, false);
        });
        assertThat(dying[0].run("a")).isTrue();
        assertThat(status()).isEqualTo(JobStatus.SOLVING);
        assertThat(saved("/upperBound/deliveries")).isEqualTo("9");
        stores.jdbc.sql("update job set used_millis = 20000").update();

        assertThat(runner((problem, left, inHand, listener, stop) -> result(TIGHTER, false))
                        .run("a"))
                .isFalse();

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(time).isLessThanOrEqualTo(Duration.ofSeconds(40));
        assertThat(BoundAnswer.bounds(stores.insights.findResult("a").orElseThrow()))
                .isEqualTo(LOOSE.and(TIGHTER));
    }

    @Test
    void whatADeadProcessHasProvenIsNotLostWhenTheNextOneProvesNothing() {
        stores.claims.claim("a", "dead");
        runner((problem, left, inHand, listener, stop) -> result(LOOSE, false)).run("a");
        stores.jdbc.sql("update job set status = 'SOLVING', ended_at = null").update();

        runner((problem, left, inHand, listener, stop) -> result(null, false)).run("a");

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(saved("/upperBound/deliveries")).isEqualTo("9");
    }

    @Test
    void whoeverStopsAProofGetsWhatIsProvenByThen() {
        TestRunner[] runner = new TestRunner[1];
        runner[0] = runner((problem, left, inHand, listener, stop) -> {
            listener.accept(LOOSE);
            runner[0].end("a", Ending.ASKED);
            return result(null, false);
        });

        assertThat(runner[0].run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.STOPPED);
        assertThat(saved("/upperBound/orders")).isEqualTo("9");
    }

    @Test
    void nothingProvenIsNoResult() {
        runner((problem, left, inHand, listener, stop) -> result(null, false)).run("a");

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(stores.insights.findResult("a")).isEmpty();
    }

    @Test
    void aDeletedJobLeavesNothing() {
        deletion().delete("a");

        for (String table : List.of("job", "insight", "problem")) {
            assertThat(stores.jdbc
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
