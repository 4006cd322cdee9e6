package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.HandClock;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.job.TestRun;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.store.SavedFigures;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which plan of two runs is kept, and which of them ends the job; on each database that the service knows. */
class PlanSavesTest {
    private static final Instant NOON = Instant.parse("2019-06-24T12:00:00Z");
    private static final SavedFigures FIGURES = new SavedFigures(8, 9, 3, 500);
    private static final SavedFigures BETTER = new SavedFigures(8, 9, 3, 499);
    private static final UpperBound BOUND = new UpperBound(3L, 12L, 9L);
    private static final UpperBound BETTER_BOUND = new UpperBound(3L, 11L, 8L);

    @Nested
    class OnH2 extends Rules {
        OnH2() {
            super(Schema.h2("plan-saves"));
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    class OnPostgres extends Rules {
        OnPostgres() {
            super(Schema.postgres("plan-saves"));
        }
    }

    abstract static class Rules {
        @TempDir
        private Path folder;

        private final HandClock clock = new HandClock(NOON);
        private final Stores stores;

        Rules(DriverManagerDataSource database) {
            stores = new Stores(Schema.anew(database), clock);
        }

        /** A run that has claimed the job, and what it saves. */
        private record Run(Claim claim, PlanSaves saves) {
            SaveFate save(SavedFigures figures, UpperBound bound, @Nullable JobStatus end) {
                return saves.save(plan(figures), bound, end);
            }
        }

        private static CheckedPlan plan(SavedFigures figures) {
            PlanFigures counted = new PlanFigures(
                    10,
                    figures.delivered(),
                    figures.deliveredWeight(),
                    4,
                    figures.appointmentsKept(),
                    0,
                    1,
                    0,
                    figures.delivered(),
                    new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0),
                    figures.cost(),
                    new TreeMap<>(Map.of(LocalDate.of(2019, 6, 30), figures.delivered())));
            return new CheckedPlan(new Plan("cost " + figures.cost(), List.of(), List.of(), List.of(), null), counted);
        }

        @BeforeEach
        void submit() throws IOException {
            Path problem = Files.writeString(folder.resolve("problem"), "problem");
            PlanningOptions options = new PlanningOptions(null, 1, null);
            stores.plans.insert(new NewPlan("a", "week", problem, "hash", 10, 4, List.of(), options, null));
            stores.jobs.insert(new NewJob("a", PlanningHandler.KIND, "a", "me", 30));
        }

        private Run claim(String owner) {
            Claim claim = stores.claims.claim("a", owner).orElseThrow();
            StoredPlan plan = stores.plans.find("a").orElseThrow();
            PlanningMetrics metrics = new PlanningMetrics(new SimpleMeterRegistry());
            return new Run(claim, new PlanSaves(plan, claim, stores.plans, metrics, Duration.ZERO));
        }

        private Job job() {
            return stores.jobs.find("a").orElseThrow();
        }

        /** What is kept must be the very plan whose figures and bound stand in the row. */
        private void assertKept(int version, SavedFigures figures, UpperBound bound) throws IOException {
            StoredPlan row = stores.plans.find("a").orElseThrow();
            assertThat(row.figures()).isEqualTo(figures);
            assertThat(row.upperBound()).isEqualTo(bound);
            Results.Result result = stores.results.find("a").orElseThrow();
            Plan kept = PlanReader.read(new ByteArrayInputStream(result.plan()));
            assertThat(result.version()).isEqualTo(version);
            assertThat(kept.problem()).isEqualTo("cost " + figures.cost());
        }

        @Test
        void aWorsePlanOfTheOwnerBeforeIsGone() throws IOException {
            Run first = claim("first");
            Run second = claim("second");

            assertThat(second.save(FIGURES, BOUND, null)).isEqualTo(SaveFate.GOES_ON);
            assertThat(first.save(FIGURES, BOUND, null)).isEqualTo(SaveFate.GONE);

            assertThat(job().status()).isEqualTo(JobStatus.SOLVING);
            assertKept(1, FIGURES, BOUND);
        }

        @Test
        void aBetterPlanOfTheOwnerBeforeIsKeptAndTheLastOwnerGoesOn() throws IOException {
            Run first = claim("first");
            Run second = claim("second");
            second.save(FIGURES, BOUND, null);

            assertThat(first.save(BETTER, BETTER_BOUND, null)).isEqualTo(SaveFate.LEFT);
            assertThat(first.claim().ending()).isEqualTo(Ending.NOT_OWNER);
            assertThat(second.save(FIGURES, BOUND, null)).isEqualTo(SaveFate.GOES_ON);
            assertKept(2, BETTER, BETTER_BOUND);

            assertThat(second.save(FIGURES, BOUND, JobStatus.DONE)).isEqualTo(SaveFate.ENDED);
            assertThat(job().status()).isEqualTo(JobStatus.DONE);
            assertKept(2, BETTER, BETTER_BOUND);
        }

        @Test
        void aFinishedResultOfTheOwnerBeforeEndsTheJobOnce() throws IOException {
            Run first = claim("first");
            Run second = claim("second");
            second.save(FIGURES, BOUND, null);

            assertThat(first.save(BETTER, BETTER_BOUND, JobStatus.DONE)).isEqualTo(SaveFate.ENDED);
            assertThat(second.save(FIGURES, BOUND, JobStatus.DONE)).isEqualTo(SaveFate.GONE);

            assertThat(job().status()).isEqualTo(JobStatus.DONE);
            assertKept(2, BETTER, BETTER_BOUND);
        }

        @Test
        void aBetterResultThatComesAfterTheEndIsKeptAndTheEndStays() throws IOException {
            Run first = claim("first");
            Run second = claim("second");
            second.save(FIGURES, BOUND, JobStatus.DONE);
            clock.pass(Duration.ofMinutes(1));

            assertThat(first.save(BETTER, BETTER_BOUND, JobStatus.STOPPED)).isEqualTo(SaveFate.LEFT);

            assertThat(job().status()).isEqualTo(JobStatus.DONE);
            assertThat(job().endedAt()).isEqualTo(NOON);
            assertKept(2, BETTER, BETTER_BOUND);
        }

        /** Of nine orders at most, eight of them delivered: 30 to 40 are wanted of June, in which 22 were delivered before. */
        private static final Problem JUNE = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .progress(new Progress(null, 100, 22, new Progress.Target(30, 40), new Progress.Target(null, 109)))
                .build();

        private static Outlook outlook(int planned, long orders) {
            return new Outlook(
                    new PeriodOutlook(22, planned, 30, 40, orders), new PeriodOutlook(100, planned, null, 109, orders));
        }

        @Test
        void theOutlookIsThatOfThePlanThatIsKept() throws IOException {
            Run first = claim("first");
            Run second = claim("second");
            first.saves().planOf(JUNE);
            second.saves().planOf(JUNE);

            second.save(FIGURES, BOUND, null);
            first.save(new SavedFigures(7, 9, 3, 500), BETTER_BOUND, null);

            assertThat(stores.plans.find("a").orElseThrow().outlook()).isEqualTo(outlook(8, 9));
            assertThat(result()).contains("""
                    "verdict": {"month": {"target": {"low": 30, "high": 40}, "delivered": 22, "planned": 8, "atMost": 31, \
                    "low": "reached", "high": "impossible"}, \
                    "quarter": {"target": {"high": 109}, "delivered": 100, "planned": 8, "atMost": 109, "high": "open"}}""");

            second.save(new SavedFigures(9, 10, 3, 500), BOUND, JobStatus.DONE);

            assertThat(stores.plans.find("a").orElseThrow().outlook()).isEqualTo(outlook(9, 9));
            assertThat(result()).contains("\"planned\": 9, \"atMost\": 109, \"high\": \"reached\"}");
        }

        private String result() throws IOException {
            byte[] packed = stores.results.find("a").orElseThrow().plan();
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** The database may take something whose answer is lost. */
        @Test
        void whoTriesAgainSavesNothingTwice() throws IOException {
            Run first = claim("first");

            assertThat(first.save(FIGURES, BOUND, JobStatus.DONE)).isEqualTo(SaveFate.ENDED);
            assertThat(first.save(FIGURES, BOUND, JobStatus.DONE)).isEqualTo(SaveFate.ENDED);

            assertKept(1, FIGURES, BOUND);
        }

        @Test
        void aDeletedPlanTakesNone() {
            Run first = claim("first");
            new PlanDeletion(stores.jobs, stores.plans, stores.publications, stores.transaction).delete("a");

            assertThat(first.save(FIGURES, BOUND, JobStatus.DONE)).isEqualTo(SaveFate.GONE);
        }

        @Test
        void aBeatSavesTheBoundOfTheOwnerAlone() {
            Run first = claim("first");
            first.save(FIGURES, BOUND, null);
            PlanSaves.Found proven = new PlanSaves.Found(FIGURES, BETTER_BOUND, () -> plan(FIGURES));
            Run second = claim("second");

            TestRun.beat(first.claim(), () -> first.saves().saveBound(proven));
            assertThat(stores.plans.find("a").orElseThrow().upperBound()).isEqualTo(BOUND);
            TestRun.beat(second.claim(), () -> second.saves().saveBound(proven));
            assertThat(stores.plans.find("a").orElseThrow().upperBound()).isEqualTo(BETTER_BOUND);
        }
    }
}
