package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanProgress;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRun;
import dev.quarterback.api.store.NewPlan;
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
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of a run while it solves, as the next one finds it. */
class PlanningRunTest {
    /** So long that no plan but the first is saved. */
    private static final Duration PAUSE = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Stores stores = new Stores(Schema.anew(Schema.h2("run")), Clock.systemUTC());

    /** A run with its claim and its heartbeats. */
    private record Run(PlanningRun work, Claim claim, TestRun beats) {
        void tick() {
            beats.tick();
        }

        void end(Ending why) {
            beats.end(why);
        }

        boolean isStopped() {
            return work.stopSignal().isGiven();
        }
    }

    @BeforeEach
    void submit() throws IOException {
        Path problem = Files.writeString(folder.resolve("problem"), "problem");
        PlanningOptions options = new PlanningOptions(null, 1, null);
        stores.plans.insert(new NewPlan("a", "week", problem, "hash", 10, 4, List.of(), options, null));
        stores.jobs.insert(new NewJob("a", PlanningHandler.KIND, "a", "me", 600));
    }

    private StoredPlan plan() {
        return stores.plans.find("a").orElseThrow();
    }

    private Run begin(String owner) {
        return begin(owner, null);
    }

    /** A run of a plan whose problem is only harder than that of another one. */
    private Run begin(String owner, @Nullable StoredPlan easier) {
        Claim claim = stores.claims.claim("a", owner).orElseThrow();
        PlanningMetrics counts = new PlanningMetrics(metrics);
        PlanningRun work = new PlanningRun(
                plan(),
                easier,
                claim,
                new PlanSaves(plan(), claim, stores.plans, counts, PAUSE),
                new PlanningInput(stores.problems, stores.results, new KeptEdits(stores.problems, stores.results)),
                (problem, options, listener, stop) -> {
                    throw new AssertionError("The test says itself what is found.");
                },
                counts,
                () -> told.add(owner));
        return new Run(work, claim, new TestRun(claim, work));
    }

    private static void improve(Run run, int kept, int delivered, @Nullable UpperBound bound) {
        PlanFigures figures = new PlanFigures(
                10,
                delivered,
                delivered,
                4,
                kept,
                0,
                1,
                0,
                delivered,
                new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0),
                5,
                new TreeMap<>());
        run.work()
                .improved(
                        new PlanProgress(Duration.ofSeconds(1), delivered, delivered, kept, 5, "found", bound),
                        () -> new CheckedPlan(new Plan("week", List.of(), List.of(), List.of(), bound), figures));
    }

    @Test
    void theFirstPlanIsToldOnceAndSavedWithTheNextTick() {
        Run run = begin("first");

        improve(run, 2, 7, null);
        improve(run, 3, 8, null);
        assertThat(told).containsExactly("first");

        run.tick();
        assertThat(plan().figures()).isEqualTo(new SavedFigures(8, 8, 3, 5));
        assertThat(stores.results.find("a")).isPresent();
    }

    @Test
    void whatIsProvenOfAnEasierProblemHoldsForPlansThatKeepAsMuch() {
        StoredPlan own = plan();
        StoredPlan easier = new StoredPlan(
                "b",
                "week",
                null,
                own.options(),
                10,
                4,
                List.of(),
                new SavedFigures(9, 9, 3, 5),
                new UpperBound(4L, 11L, 10L),
                null,
                1,
                null,
                false);
        Run run = begin("first", easier);

        assertThat(run.work().withSaved(new UpperBound(4L, 12L, null), 3)).isEqualTo(new UpperBound(4L, 11L, 10L));
        assertThat(run.work().withSaved(new UpperBound(3L, 9L, 9L), 3)).isEqualTo(new UpperBound(3L, 9L, 9L));
        assertThat(run.work().withSaved(new UpperBound(4L, 12L, null), 2)).isEqualTo(new UpperBound(4L, 12L, 10L));
        assertThat(run.work().withSaved(null, 3)).isEqualTo(new UpperBound(4L, 11L, 10L));
        assertThat(begin("second").work().withSaved(new UpperBound(4L, 12L, null), 3))
                .isEqualTo(new UpperBound(4L, 12L, null));
    }

    @Test
    void aBetterBoundOfThePlanThatIsSavedIsSavedWithEachTick() {
        Run run = begin("first");
        improve(run, 3, 8, new UpperBound(4L, 12L, null));
        run.tick();

        improve(run, 3, 8, new UpperBound(3L, 11L, null));
        run.tick();

        assertThat(plan().upperBound()).isEqualTo(new UpperBound(3L, 11L, null));
    }

    @Test
    void theBoundOfAPlanThatKeepsMoreWaitsForThatPlan() {
        Run run = begin("first");
        improve(run, 3, 8, new UpperBound(4L, 12L, null));
        run.tick();

        improve(run, 4, 7, new UpperBound(4L, 7L, null));
        run.tick();

        assertThat(plan().figures()).isEqualTo(new SavedFigures(8, 8, 3, 5));
        assertThat(plan().upperBound()).isEqualTo(new UpperBound(4L, 12L, null));
    }

    @Test
    void theFirstPlanIsCountedOnceThoughTheRunBeginsAgain() {
        Run run = begin("first");
        improve(run, 0, 0, null);
        run.work().beginAgain();
        improve(run, 2, 7, null);

        assertThat(told).containsExactly("first", "first");
        assertThat(metrics.get("quarterback.plan.first").timer().count()).isEqualTo(1);
    }

    /** As when the time was up before anything was planned: what first come gives then is waited for. */
    @Test
    void whoAsksForTheEndOfARunThatBeginsAgainWaitsForItsPlan() {
        Run run = begin("first");
        improve(run, 0, 0, null);

        run.work().beginAgain();
        run.end(Ending.ASKED);
        assertThat(run.isStopped()).isFalse();

        improve(run, 2, 7, null);
        assertThat(run.isStopped()).isTrue();
        assertThat(run.work().isCutShort()).isFalse();
    }

    /** Else its empty plan would end the job, which another process plans. */
    @Test
    void aRunThatBeginsAgainAndLosesItsJobHasNoResult() {
        Run run = begin("first");
        improve(run, 0, 0, null);

        run.work().beginAgain();
        run.end(Ending.NOT_OWNER);

        assertThat(run.work().isCutShort()).isTrue();
    }

    @Test
    void whoAsksForTheEndBeforeThereIsAPlanWaitsForTheFirst() {
        Run run = begin("first");

        run.end(Ending.ASKED);
        assertThat(run.isStopped()).isFalse();
        assertThat(run.work().isCutShort()).isFalse();

        improve(run, 0, 1, null);
        assertThat(run.isStopped()).isTrue();
        assertThat(run.work().isCutShort()).isFalse();
        assertThat(run.work().hasPlan()).isTrue();
    }

    @Test
    void whoAsksForTheEndWhereNothingCanBeDeliveredGetsTheEnd() {
        Run run = begin("first");

        run.end(Ending.ASKED);
        improve(run, 0, 0, null);
        run.tick();

        assertThat(run.isStopped()).isTrue();
        assertThat(run.work().isCutShort()).isFalse();
        assertThat(plan().resultVersion()).isZero();
    }

    @Test
    void aProcessThatEndsWaitsForNoPlan() {
        Run run = begin("first");

        run.end(Ending.ASKED);
        run.end(Ending.SHUTDOWN);

        assertThat(run.isStopped()).isTrue();
        assertThat(run.work().isCutShort()).isTrue();
    }

    @Test
    void whoAsksForTheEndOfARunThatGoesOnFromASavedPlanIsNotKeptWaiting() {
        Run first = begin("first");
        improve(first, 3, 8, null);
        first.tick();

        Run next = begin("second");
        next.end(Ending.ASKED);

        assertThat(next.isStopped()).isTrue();
        assertThat(next.work().isCutShort()).isFalse();
    }

    @Test
    void theNextRunKeepsTheBoundAsLongAsItsPlanKeepsAsManyAppointments() {
        Run first = begin("first");
        improve(first, 3, 8, new UpperBound(4L, 12L, 10L));
        first.tick();

        Run next = begin("second");
        first.tick();

        assertThat(first.claim().ending()).isEqualTo(Ending.NOT_OWNER);
        assertThat(next.work().withSaved(null, 3)).isEqualTo(new UpperBound(4L, 12L, 10L));
        assertThat(next.work().withSaved(new UpperBound(5L, 11L, 9L), 4)).isEqualTo(new UpperBound(4L, 11L, 9L));
        assertThat(next.work().withSaved(null, 2)).isEqualTo(new UpperBound(4L, null, 10L));
    }

    @Test
    void timeUsedGoesOnFromTheLastRunAndStandsStillAtTheEnd() {
        Run first = begin("first");
        stores.jdbc.sql("update job set used_millis = 599000").update();
        Run next = begin("second");

        next.claim().stopClock();
        Duration used = next.claim().used();

        assertThat(first.claim().used()).isLessThan(Duration.ofSeconds(60));
        assertThat(used).isBetween(Duration.ofSeconds(599), Duration.ofSeconds(659));
        assertThat(next.claim().used()).isEqualTo(used);
        assertThat(next.claim().left()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
