package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.api.CutLine;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRunner;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.SavedFigures;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.dao.DataAccessResourceFailureException;

/** Two processes and one job, whose database is away from one of them at its end. */
@Timeout(60)
class HeldPlanTest {
    private static final Path PROBLEM = Path.of("..", "datasets", "tiny", "one-order.json");
    private static final int SECONDS = 600;

    @TempDir
    private Path folder;

    private final Node first = new Node();
    private final Node second = new Node();

    /** A process: what plans in it does what the test says. */
    private static final class Node {
        private final CutLine line = new CutLine(Schema.h2("runner"));
        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        private final CountDownLatch planning = new CountDownLatch(1);
        private final CompletableFuture<PlanResult> result = new CompletableFuture<>();
        private final Stores stores = new Stores(line, Clock.systemUTC());
        private final TestRunner runner;
        private volatile boolean losesItsDatabase;
        private final CompletableFuture<Boolean> goesOn = new CompletableFuture<>();

        Node() {
            PlanningHandler handler = new PlanningHandler(
                    stores.plans,
                    new PlanningInput(stores.problems, stores.results, new KeptEdits(stores.problems, stores.results)),
                    new PlanDeletion(stores.jobs, stores.plans, stores.publications, stores.transaction),
                    new PlanningMetrics(metrics),
                    Duration.ofHours(1),
                    (problem, options, listener, stop) -> {
                        if (losesItsDatabase) {
                            line.cut();
                            planning.countDown();
                            throw new DataAccessResourceFailureException("The line is cut.");
                        }
                        CheckedPlan start = plan(1);
                        listener.improved(new PlanProgress(Duration.ZERO, 1, 1, 0, 0, "first come", null), () -> start);
                        stop.onStop(() -> result.complete(resultOf(1)));
                        planning.countDown();
                        return result.join();
                    });
            runner = new TestRunner(stores.claims, metrics, handler);
        }

        void begin() throws InterruptedException {
            Thread thread = new Thread(() -> goesOn.complete(runner.run("a")));
            thread.setDaemon(true);
            thread.start();
            planning.await();
        }

        /** Planning ends by itself with a plan that delivers so many. */
        void end(int delivered) {
            result.complete(resultOf(delivered));
        }

        double count(String metric) {
            return metrics.get(metric).counters().stream()
                    .mapToDouble(counter -> counter.count())
                    .sum();
        }
    }

    private static CheckedPlan plan(int delivered) {
        PlanFigures figures = new PlanFigures(
                10,
                delivered,
                delivered,
                0,
                0,
                0,
                1,
                0,
                delivered,
                new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0),
                0,
                new TreeMap<>());
        return new CheckedPlan(new Plan("week", List.of(), List.of(), List.of(), null), figures);
    }

    private static PlanResult resultOf(int delivered) {
        CheckedPlan checked = plan(delivered);
        Duration time = Duration.ofSeconds(SECONDS);
        return new PlanResult(checked.plan(), checked.figures(), null, Duration.ZERO, time, 100, List.of());
    }

    @BeforeEach
    void submit() throws IOException {
        Schema.anew(Schema.h2("runner"));
        Path problem = folder.resolve("problem");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(problem))) {
            Files.copy(PROBLEM, out);
        }
        PlanningOptions options = new PlanningOptions(null, 1, null);
        first.stores.plans.insert(new NewPlan("a", "week", problem, "hash", 10, 4, List.of(), options, null));
        first.stores.jobs.insert(new NewJob("a", PlanningHandler.KIND, "a", "me", SECONDS));
    }

    private JobStatus status() {
        return second.stores.jobs.find("a").orElseThrow().status();
    }

    private StoredPlan plan() {
        return second.stores.plans.find("a").orElseThrow();
    }

    private int delivered() {
        SavedFigures figures = plan().figures();
        return figures == null ? 0 : figures.delivered();
    }

    private void awaitHeld(Node node) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> node.count("quarterback.save.failures") > 0 && node.result.isDone());
    }

    private void awaitFirstSave() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> delivered() == 1);
    }

    @Test
    void whatPlanningHasComeToIsLoggedBeforeItIsSaved() throws Exception {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger(PlanningRun.class);
        Level before = logger.getLevel();
        logger.setLevel(Level.INFO); // Services that other tests start say less.
        logger.addAppender(lines);
        try {
            first.begin();
            awaitFirstSave();
            first.line.cut();
            first.end(9);
            awaitHeld(first);

            assertThat(List.copyOf(lines.list))
                    .filteredOn(line -> line.getMessage().equals("job solved"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getKeyValuePairs())
                            .contains(new KeyValuePair("plan", "a"), new KeyValuePair("delivered", 9)));

            first.line.restore();
            assertThat(first.goesOn.get()).isFalse();
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(before);
        }
    }

    @Test
    void aHeldResultEndsTheJobThatAnotherProcessHasTakenOverMeanwhile() throws Exception {
        first.begin();
        awaitFirstSave();
        first.line.cut();
        first.end(9);
        awaitHeld(first);
        second.begin();

        first.line.restore();

        assertThat(first.goesOn.get()).isFalse();
        assertThat(second.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(delivered()).isEqualTo(9);
        assertThat(first.count("quarterback.jobs.ended")).isEqualTo(1);
        assertThat(second.count("quarterback.jobs.ended")).isZero();
        assertThat(first.metrics.get("quarterback.plan.moves.rate").summary().count())
                .isEqualTo(1);
        assertThat(second.metrics.get("quarterback.plan.moves.rate").summary().count())
                .isZero();
    }

    @Test
    void aHeldResultIsKeptWhenTheOtherProcessHasEndedTheJobWithLess() throws Exception {
        first.begin();
        awaitFirstSave();
        first.line.cut();
        first.end(9);
        awaitHeld(first);
        second.begin();
        second.end(5);
        assertThat(second.goesOn.get()).isFalse();
        assertThat(delivered()).isEqualTo(5);

        first.line.restore();

        assertThat(first.goesOn.get()).isFalse();
        assertThat(delivered()).isEqualTo(9);
        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(first.count("quarterback.jobs.ended")).isZero();
        assertThat(second.count("quarterback.jobs.ended")).isEqualTo(1);
    }

    @Test
    void aHeldResultGivesWayToABetterPlanOfTheOtherProcessWhichGoesOn() throws Exception {
        first.begin();
        awaitFirstSave();
        first.line.cut();
        first.end(5);
        awaitHeld(first);
        second.begin();
        second.stores.plans.save("a", new PlanStore.Better(9, new byte[0], new SavedFigures(9, 9, 0, 0), null, null));

        first.line.restore();

        assertThat(first.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.SOLVING);
        assertThat(delivered()).isEqualTo(9);
        second.end(5);
        assertThat(second.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(delivered()).isEqualTo(9);
        assertThat(first.count("quarterback.jobs.ended") + second.count("quarterback.jobs.ended"))
                .isEqualTo(1);
    }

    /** Whoever took it for dead has given it back, and it is this very process that is to go on with it. */
    @Test
    void aJobThatThisProcessRunsIsNotBegunAgainButWaitedFor() throws Exception {
        first.begin();
        awaitFirstSave();
        CompletableFuture<Boolean> again = CompletableFuture.supplyAsync(() -> first.runner.run("a"));
        first.end(9);

        assertThat(again.get()).isFalse();
        assertThat(first.goesOn.get()).isFalse();
        assertThat(delivered()).isEqualTo(9);
        assertThat(first.count("quarterback.jobs.ended")).isEqualTo(1);
    }

    @Test
    void aResultThatIsHeldWhenTheProcessEndsIsComplete() throws Exception {
        first.begin();
        awaitFirstSave();
        first.line.cut();
        first.end(9);
        awaitHeld(first);
        first.runner.shutDown();

        first.line.restore();

        assertThat(first.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(delivered()).isEqualTo(9);
    }

    /** The database goes away while the run begins, and comes back; true when the job is to go on. */
    private static boolean runInterrupted(Node node) throws Exception {
        node.losesItsDatabase = true;
        node.begin();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> node.goesOn.isDone() || node.count("quarterback.save.failures") > 0);
        node.line.restore();
        return node.goesOn.get();
    }

    /** A job is given up that ends process after process before it has a plan. Outages are no such ends. */
    @Test
    void aJobThatItsDatabaseInterruptsGoesOnHoweverOftenThatHappens() throws Exception {
        for (int outage = 0; outage < 6; outage++) {
            Node node = new Node();
            assertThat(runInterrupted(node)).isTrue();
            assertThat(node.stores
                            .jdbc
                            .sql("select runs from job")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        first.begin();
        first.end(9);

        assertThat(first.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.DONE);
    }

    @Test
    void anOutageTakesNothingFromWhatAnEarlierRunHasProven() throws Exception {
        UpperBound proven = new UpperBound(1L, 10L, null);
        first.stores.claims.claim("a", "earlier");
        first.stores.plans.save(
                "a",
                new PlanStore.Better(1, PackedPlan.of(plan(5), null, 1), new SavedFigures(5, 5, 0, 0), proven, null));

        assertThat(runInterrupted(first)).isTrue();

        assertThat(plan().upperBound()).isEqualTo(proven);
        assertThat(delivered()).isEqualTo(5);
    }

    @Test
    void aFailureIsHeldAndCountedOnce() throws Exception {
        first.begin();
        awaitFirstSave();
        first.line.cut();
        first.result.completeExceptionally(new IllegalStateException("broken"));
        awaitHeld(first);

        first.line.restore();

        assertThat(first.goesOn.get()).isFalse();
        assertThat(status()).isEqualTo(JobStatus.FAILED);
        assertThat(first.count("quarterback.jobs.ended")).isEqualTo(1);
    }
}
