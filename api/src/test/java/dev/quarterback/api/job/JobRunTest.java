package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanProgress;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is saved of a run while it solves, as the next one finds it. */
class JobRunTest {
    /** So long that no plan but the first is saved. */
    private static final Duration PAUSE = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final List<JobRun> told = new ArrayList<>();
    private final RunListener listener = new RunListener() {
        @Override
        public void hasPlan(JobRun run) {
            told.add(run);
        }

        @Override
        public void saved(Duration took) {}
    };
    private final JobStore store = store();

    private static JobStore store() {
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:mem:run;DB_CLOSE_DELAY=-1");
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", "blob"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return new JobStore(JdbcClient.create(database), new JdbcTemplate(database), Clock.systemUTC());
    }

    @BeforeEach
    void submit() throws IOException {
        Path problem = Files.writeString(folder.resolve("problem"), "problem");
        store.insert("a", new NewJob("week", problem, 10, 4, new JobOptions(600, null, 1, null), "me", null, "hash"));
    }

    private Job job() {
        return store.find("a").orElseThrow();
    }

    private JobRun begin(String owner) {
        assertThat(store.claim("a", owner)).isTrue();
        return new JobRun(job(), owner, store, PAUSE, listener);
    }

    private static void improve(JobRun run, int kept, int delivered, @Nullable UpperBound bound) {
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
                new CostTerms(0, 0, 0, 0, 0, 0, 0),
                5,
                new TreeMap<>());
        run.improved(
                new PlanProgress(Duration.ofSeconds(1), delivered, delivered, kept, 5, "found", bound),
                () -> new CheckedPlan(new Plan("week", List.of(), List.of(), List.of(), bound), figures));
    }

    @Test
    void theFirstPlanIsToldOnceAndSavedWithTheNextTick() {
        JobRun run = begin("first");

        improve(run, 2, 7, null);
        improve(run, 3, 8, null);
        assertThat(told).containsExactly(run);

        run.tick();
        assertThat(job().figures()).isEqualTo(new JobFigures(8, 8, 3, 5));
        assertThat(store.findPlan("a")).isPresent();
    }

    @Test
    void aBetterBoundOfThePlanThatIsSavedIsSavedWithEachTick() {
        JobRun run = begin("first");
        improve(run, 3, 8, new UpperBound(4L, 12L));
        run.tick();

        improve(run, 3, 8, new UpperBound(3L, 11L));
        run.tick();

        assertThat(job().upperBound()).isEqualTo(new UpperBound(3L, 11L));
    }

    @Test
    void theBoundOfAPlanThatKeepsMoreWaitsForThatPlan() {
        JobRun run = begin("first");
        improve(run, 3, 8, new UpperBound(4L, 12L));
        run.tick();

        improve(run, 4, 7, new UpperBound(4L, 7L));
        run.tick();

        assertThat(job().figures()).isEqualTo(new JobFigures(8, 8, 3, 5));
        assertThat(job().upperBound()).isEqualTo(new UpperBound(4L, 12L));
        assertThat(run.now(job()).figures()).isEqualTo(new JobFigures(8, 8, 3, 5));
        assertThat(run.now(job()).upperBound()).isEqualTo(new UpperBound(4L, 12L));
    }

    /** As when the time was up before anything was planned: what first come gives then is waited for. */
    @Test
    void whoAsksForTheEndOfARunThatBeginsAgainWaitsForItsPlan() {
        JobRun run = begin("first");
        improve(run, 0, 0, null);

        run.beginAgain();
        run.end(JobRun.Ending.ASKED);
        assertThat(run.stopSignal().isGiven()).isFalse();

        improve(run, 2, 7, null);
        assertThat(run.stopSignal().isGiven()).isTrue();
        assertThat(run.isCutShort()).isFalse();
    }

    /** Else its empty plan would end the job, which another process plans. */
    @Test
    void aRunThatBeginsAgainAndLosesItsJobHasNoResult() {
        JobRun run = begin("first");
        improve(run, 0, 0, null);

        run.beginAgain();
        run.end(JobRun.Ending.NOT_OWNER);

        assertThat(run.isCutShort()).isTrue();
    }

    @Test
    void whoAsksForTheEndBeforeThereIsAPlanWaitsForTheFirst() {
        JobRun run = begin("first");

        run.end(JobRun.Ending.ASKED);
        assertThat(run.stopSignal().isGiven()).isFalse();
        assertThat(run.isCutShort()).isFalse();

        improve(run, 0, 1, null);
        assertThat(run.stopSignal().isGiven()).isTrue();
        assertThat(run.isCutShort()).isFalse();
        assertThat(run.hasPlan()).isTrue();
    }

    @Test
    void whoAsksForTheEndWhereNothingCanBeDeliveredGetsTheEnd() {
        JobRun run = begin("first");

        run.end(JobRun.Ending.ASKED);
        improve(run, 0, 0, null);
        run.tick();

        assertThat(run.stopSignal().isGiven()).isTrue();
        assertThat(run.isCutShort()).isFalse();
        assertThat(job().resultVersion()).isZero();
    }

    @Test
    void aProcessThatEndsWaitsForNoPlan() {
        JobRun run = begin("first");

        run.end(JobRun.Ending.ASKED);
        run.end(JobRun.Ending.SHUTDOWN);

        assertThat(run.stopSignal().isGiven()).isTrue();
        assertThat(run.isCutShort()).isTrue();
    }

    @Test
    void whoAsksForTheEndOfARunThatGoesOnFromASavedPlanIsNotKeptWaiting() {
        JobRun first = begin("first");
        improve(first, 3, 8, null);
        first.tick();

        JobRun next = begin("second");
        next.end(JobRun.Ending.ASKED);

        assertThat(next.stopSignal().isGiven()).isTrue();
        assertThat(next.isCutShort()).isFalse();
    }

    @Test
    void theNextRunKeepsTheBoundAsLongAsItsPlanKeepsAsManyAppointments() {
        JobRun first = begin("first");
        improve(first, 3, 8, new UpperBound(4L, 12L));
        first.tick();

        JobRun next = begin("second");
        first.tick();

        assertThat(first.ending()).isEqualTo(JobRun.Ending.NOT_OWNER);
        assertThat(next.withSaved(null, 3)).isEqualTo(new UpperBound(4L, 12L));
        assertThat(next.withSaved(new UpperBound(5L, 11L), 4)).isEqualTo(new UpperBound(4L, 11L));
        assertThat(next.withSaved(null, 2)).isEqualTo(new UpperBound(4L, null));
    }

    @Test
    void timeUsedGoesOnFromTheLastRunAndStandsStillAtTheEnd() {
        JobRun first = begin("first");
        store.beat("a", "first", new JobStore.Beat(Duration.ofSeconds(599), null, true));
        JobRun next = begin("second");

        next.stopClock();
        Duration used = next.used();

        assertThat(first.used()).isLessThan(Duration.ofSeconds(60));
        assertThat(used).isBetween(Duration.ofSeconds(599), Duration.ofSeconds(659));
        assertThat(next.used()).isEqualTo(used);
        assertThat(next.left()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
