package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Postgres;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who may save what of a job, and how long jobs are kept; on each database that the service knows. */
class JobStoreTest {
    private static final Instant NOON = Instant.parse("2019-06-24T12:00:00Z");
    private static final byte[] PLAN = "plan".getBytes(StandardCharsets.UTF_8);
    private static final JobFigures FIGURES = new JobFigures(8, 9, 3, 500);
    private static final byte[] BETTER_PLAN = "better plan".getBytes(StandardCharsets.UTF_8);
    private static final JobFigures BETTER = new JobFigures(8, 9, 3, 499);

    @Nested
    class OnH2 extends Rules {
        OnH2() {
            super("jdbc:h2:mem:jobs;DB_CLOSE_DELAY=-1", "blob");
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    class OnPostgres extends Rules {
        OnPostgres() {
            super(Postgres.database(), "bytea");
        }
    }

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Everybody lives by UTC.");
        }
    }

    abstract static class Rules {
        @TempDir
        private Path folder;

        private final HandClock clock = new HandClock();
        private final JdbcClient jdbc;
        private final JobStore store;

        Rules(String url, String binary) {
            DriverManagerDataSource database = new DriverManagerDataSource(url);
            Flyway flyway = Flyway.configure()
                    .dataSource(database)
                    .placeholders(Map.of("binary", binary))
                    .cleanDisabled(false)
                    .load();
            flyway.clean();
            flyway.migrate();
            jdbc = JdbcClient.create(database);
            store = new JobStore(jdbc, new JdbcTemplate(database), clock);
        }

        private void submit(String id, @Nullable String from) throws IOException {
            Path problem = Files.writeString(folder.resolve(id), "problem of " + id);
            store.insert(
                    id,
                    new NewJob(
                            "week", problem, 10, 4, new JobOptions(30, null, 1, from), "me", "key of " + id, "hash"));
        }

        private Job job(String id) {
            return store.find(id).orElseThrow();
        }

        private SaveFate save(String owner, UpperBound bound, @Nullable JobStatus end) {
            return save(owner, PLAN, FIGURES, bound, end);
        }

        private SaveFate save(
                String owner, byte[] plan, JobFigures figures, UpperBound bound, @Nullable JobStatus end) {
            int version = store.find("a").map(Job::resultVersion).orElse(0) + 1;
            return store.save("a", owner, new JobStore.Save(version, plan, figures, bound, Duration.ofSeconds(5), end))
                    .fate();
        }

        @Test
        void whatIsSubmittedIsFoundAsItWas() throws IOException {
            submit("a", null);

            assertThat(job("a"))
                    .isEqualTo(new Job(
                            "a",
                            "week",
                            JobStatus.QUEUED,
                            NOON,
                            null,
                            null,
                            "me",
                            new JobOptions(30, null, 1, null),
                            10,
                            4,
                            null,
                            null,
                            Duration.ZERO,
                            0,
                            null));
            assertThat(store.findProblem("a").orElseThrow()).asString().isEqualTo("problem of a");
            assertThat(store.findPlan("a")).isEmpty();
            assertThat(store.findKey("me", "key of a")).contains(new JobStore.KeyUse("a", "hash"));
        }

        @Test
        void theLastOwnerGoesOnWithTheJob() throws IOException {
            submit("a", null);
            assertThat(store.claim("a", "first")).isTrue();
            assertThat(store.claim("a", "second")).isTrue();

            assertThat(save("second", new UpperBound(3L, 12L), null)).isEqualTo(SaveFate.GOES_ON);
            assertThat(save("first", new UpperBound(3L, 12L), null)).isEqualTo(SaveFate.GONE);
            assertThat(store.beat("a", "first", new JobStore.Beat(Duration.ofSeconds(9), null, true)))
                    .isEqualTo(JobStore.Answer.NOT_OWNER);
            assertThat(store.fail("a", "first", "lost")).isFalse();
            assertThat(store.beat(
                            "a", "second", new JobStore.Beat(Duration.ofSeconds(6), new UpperBound(3L, 11L), true)))
                    .isEqualTo(JobStore.Answer.GO_ON);
            assertThat(job("a").status()).isEqualTo(JobStatus.SOLVING);
            assertThat(job("a").used()).isEqualTo(Duration.ofSeconds(6));
            assertThat(job("a").upperBound()).isEqualTo(new UpperBound(3L, 11L));
            assertThat(job("a").figures()).isEqualTo(FIGURES);
            assertThat(store.findPlan("a")).contains(PLAN);
        }

        @Test
        void aBetterPlanOfTheOwnerBeforeIsKeptAndTheLastOwnerGoesOn() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            store.claim("a", "second");
            save("second", new UpperBound(3L, 12L), null);

            assertThat(save("first", BETTER_PLAN, BETTER, new UpperBound(3L, 11L), null))
                    .isEqualTo(SaveFate.LEFT);
            assertThat(save("second", new UpperBound(3L, 12L), null)).isEqualTo(SaveFate.GOES_ON);

            assertThat(job("a").figures()).isEqualTo(BETTER);
            assertThat(job("a").upperBound()).isEqualTo(new UpperBound(3L, 11L));
            assertThat(store.findPlan("a")).contains(BETTER_PLAN);
            assertThat(save("second", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.ENDED);
            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
            assertThat(store.findPlan("a")).contains(BETTER_PLAN);
        }

        @Test
        void aFinishedResultOfTheOwnerBeforeEndsTheJobOnce() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            store.claim("a", "second");
            save("second", new UpperBound(3L, 12L), null);

            assertThat(save("first", BETTER_PLAN, BETTER, new UpperBound(3L, 11L), JobStatus.DONE))
                    .isEqualTo(SaveFate.ENDED);

            assertThat(store.beat("a", "second", new JobStore.Beat(Duration.ofSeconds(9), null, true)))
                    .isEqualTo(JobStore.Answer.NOT_OWNER);
            assertThat(save("second", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.GONE);
            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
            assertThat(job("a").used()).isEqualTo(Duration.ofSeconds(5));
            assertThat(store.findPlan("a")).contains(BETTER_PLAN);
        }

        @Test
        void aBetterResultThatComesAfterTheEndIsKeptAndTheEndStays() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            store.claim("a", "second");
            save("second", new UpperBound(3L, 12L), JobStatus.DONE);
            clock.now = NOON.plusSeconds(60);

            assertThat(save("first", BETTER_PLAN, BETTER, new UpperBound(3L, 11L), JobStatus.STOPPED))
                    .isEqualTo(SaveFate.LEFT);

            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
            assertThat(job("a").endedAt()).isEqualTo(NOON);
            assertThat(job("a").resultVersion()).isEqualTo(2);
            assertThat(store.findPlan("a")).contains(BETTER_PLAN);
        }

        /** The database may take something whose answer is lost. */
        @Test
        void whoTriesAgainLearnsThatItHasEndedTheJob() throws IOException {
            submit("a", null);
            store.claim("a", "first");

            assertThat(save("first", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.ENDED);
            assertThat(save("first", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.ENDED);

            assertThat(job("a").resultVersion()).isEqualTo(1);
        }

        @Test
        void whoTriesAgainLearnsThatItHasFailedTheJob() throws IOException {
            submit("a", null);
            store.claim("a", "first");

            assertThat(store.fail("a", "first", "broken")).isTrue();
            assertThat(store.fail("a", "first", "broken")).isTrue();

            assertThat(job("a").error()).isEqualTo("broken");
            assertThat(save("second", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.GONE);
        }

        @Test
        void aDeletedJobTakesNoPlan() {
            assertThat(save("first", new UpperBound(3L, 12L), JobStatus.DONE)).isEqualTo(SaveFate.GONE);
        }

        @Test
        void anEndedJobIsNeitherClaimedNorChanged() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            save("first", new UpperBound(3L, 12L), JobStatus.DONE);

            assertThat(store.claim("a", "second")).isFalse();
            assertThat(save("first", new UpperBound(1L, 1L), null)).isEqualTo(SaveFate.ENDED);
            assertThat(store.requestStop("a")).isFalse();
            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
            assertThat(job("a").endedAt()).isEqualTo(NOON);
        }

        @Test
        void runsCountUntilOneHasAPlan() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            store.beat("a", "first", new JobStore.Beat(Duration.ofSeconds(1), null, false));
            store.claim("a", "second");
            assertThat(store.runs("a")).isEqualTo(2);

            store.beat("a", "second", new JobStore.Beat(Duration.ofSeconds(2), null, true));
            assertThat(store.runs("a")).isZero();
        }

        @Test
        void aStopReachesTheOwnerWithItsNextBeat() throws IOException {
            submit("a", null);
            submit("b", null);
            store.claim("a", "first");

            assertThat(store.requestStop("a")).isFalse();
            assertThat(store.requestStop("b")).isTrue();

            assertThat(store.beat("a", "first", new JobStore.Beat(Duration.ZERO, null, false)))
                    .isEqualTo(JobStore.Answer.STOP);
            assertThat(job("b").status()).isEqualTo(JobStatus.STOPPED);
            assertThat(store.counts()).isEqualTo(Map.of(JobStatus.SOLVING, 1L, JobStatus.STOPPED, 1L));
        }

        @Test
        void endedJobsAreDeletedWithAllThatIsTheirsOnceTheirTimeIsOver() throws IOException {
            submit("a", null);
            submit("solving", null);
            store.claim("a", "first");
            save("first", new UpperBound(3L, 12L), JobStatus.DONE);
            store.claim("solving", "second");
            Duration kept = Duration.ofDays(7);

            clock.now = NOON.plus(kept);
            assertThat(store.deleteEndedBefore(clock.instant().minus(kept))).isZero();
            clock.now = NOON.plus(kept).plusMillis(1);
            assertThat(store.deleteEndedBefore(clock.instant().minus(kept))).isEqualTo(1);

            assertThat(store.page(null, null, 10))
                    .singleElement()
                    .satisfies(job -> assertThat(job.id()).isEqualTo("solving"));
            assertThat(store.findProblem("a")).isEmpty();
            assertThat(store.findPlan("a")).isEmpty();
            assertThat(store.findKey("me", "key of a")).isEmpty();
        }

        @Test
        void whatAJobStartsFromStaysWhenTheEarlierOneIsDeleted() throws IOException {
            submit("a", null);
            store.claim("a", "first");
            save("first", new UpperBound(3L, 12L), JobStatus.DONE);
            submit("b", "a");

            assertThat(store.delete("a")).isTrue();

            assertThat(store.findStartPlan("b")).contains(PLAN);
        }

        @Test
        void theOldestThatWaitsIsTheOneSubmittedFirst() throws IOException {
            assertThat(store.oldestWaiting()).isEmpty();
            submit("begun", null);
            store.claim("begun", "first");
            clock.now = NOON.plusSeconds(1);
            submit("a", null);
            clock.now = NOON.plusSeconds(2);
            submit("b", null);

            assertThat(store.oldestWaiting()).contains(NOON.plusSeconds(1));
        }

        @Test
        void pagesFollowEachOtherLatestFirst() throws IOException {
            for (String id : List.of("a", "b", "c")) {
                submit(id, null);
                clock.now = clock.now.plusSeconds(1);
            }
            Job last = store.page(null, null, 2).get(1);

            assertThat(last.id()).isEqualTo("b");
            assertThat(store.page(new JobStore.Place(last.submittedAt(), last.id()), null, 2))
                    .containsExactly(job("a"));
        }
    }
}
