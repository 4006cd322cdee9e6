package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.HandClock;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who may change what of a job; on each database that the service knows. */
class JobStoreTest {
    private static final Instant NOON = Instant.parse("2019-06-24T12:00:00Z");
    private static final JobKind KIND = new JobKind("testing", "job");

    @Nested
    class OnH2 extends Rules {
        OnH2() {
            super(Schema.h2("jobs"));
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    class OnPostgres extends Rules {
        OnPostgres() {
            super(Schema.postgres("jobs"));
        }
    }

    abstract static class Rules {
        private final HandClock clock = new HandClock(NOON);
        private final JobStore store;
        private final Claims claims;

        Rules(DriverManagerDataSource database) {
            Stores stores = new Stores(Schema.anew(database), clock);
            store = stores.jobs;
            claims = stores.claims;
        }

        private void submit(String id) {
            store.insert(new NewJob(id, KIND, null, "me", 30));
        }

        private Job job(String id) {
            return store.find(id).orElseThrow();
        }

        private Claim claim(String id, String owner) {
            return claims.claim(id, owner).orElseThrow();
        }

        private static Claims.Answer beat(Claim claim) {
            return claim.beat(true, () -> {});
        }

        private static SaveFate end(Claim claim) {
            return claim.save(JobStatus.DONE, hold -> hold.fate(true));
        }

        @Test
        void whatIsSubmittedIsFoundAsItWas() {
            submit("a");

            assertThat(job("a"))
                    .isEqualTo(new Job(
                            "a", "testing", null, JobStatus.QUEUED, NOON, null, null, "me", 30, Duration.ZERO, null));
        }

        @Test
        void theLastOwnerGoesOnWithTheJob() {
            submit("a");
            Claim first = claim("a", "first");
            Claim second = claim("a", "second");

            assertThat(second.save(null, hold -> hold.fate(false))).isEqualTo(SaveFate.GOES_ON);
            assertThat(first.save(null, hold -> hold.fate(false))).isEqualTo(SaveFate.GONE);
            assertThat(first.ending()).isEqualTo(Ending.NOT_OWNER);
            assertThat(beat(first)).isEqualTo(Claims.Answer.NOT_OWNER);
            assertThat(first.fail("lost")).isFalse();
            assertThat(claims.beat("a", "second", Duration.ofSeconds(6), true, () -> {}))
                    .isEqualTo(Claims.Answer.GO_ON);
            assertThat(job("a").status()).isEqualTo(JobStatus.SOLVING);
            assertThat(job("a").used()).isEqualTo(Duration.ofSeconds(6));
        }

        @Test
        void whatGoesWithAHeartbeatIsSavedByTheOwnerAlone() {
            submit("a");
            submit("b");
            Claim first = claim("a", "first");
            Claim second = claim("a", "second");

            first.beat(true, () -> store.delete("b"));
            assertThat(store.find("b")).isPresent();
            second.beat(true, () -> store.delete("b"));
            assertThat(store.find("b")).isEmpty();
        }

        /** The database may take something whose answer is lost. */
        @Test
        void whoTriesAgainLearnsThatItHasEndedTheJob() {
            submit("a");
            Claim claim = claim("a", "first");

            assertThat(end(claim)).isEqualTo(SaveFate.ENDED);
            assertThat(end(claim)).isEqualTo(SaveFate.ENDED);

            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
        }

        @Test
        void whoTriesAgainLearnsThatItHasFailedTheJob() {
            submit("a");
            Claim claim = claim("a", "first");

            assertThat(claim.fail("broken")).isTrue();
            assertThat(claim.fail("broken")).isTrue();

            assertThat(job("a").error()).isEqualTo("broken");
            assertThat(end(claim)).isEqualTo(SaveFate.GONE);
        }

        @Test
        void anEndedJobIsNeitherClaimedNorChanged() {
            submit("a");
            Claim claim = claim("a", "first");
            end(claim);
            clock.pass(Duration.ofSeconds(9));

            assertThat(claims.claim("a", "second")).isEmpty();
            assertThat(claim.save(null, hold -> hold.fate(false))).isEqualTo(SaveFate.ENDED);
            assertThat(store.requestStop("a")).isFalse();
            assertThat(job("a").status()).isEqualTo(JobStatus.DONE);
            assertThat(job("a").endedAt()).isEqualTo(NOON);
        }

        @Test
        void aDeletedJobTakesNothing() {
            submit("a");
            Claim claim = claim("a", "first");
            store.delete("a");

            assertThat(end(claim)).isEqualTo(SaveFate.GONE);
        }

        @Test
        void runsCountUntilOneGetsAnywhere() {
            submit("a");
            claim("a", "first").beat(false, () -> {});
            Claim second = claim("a", "second");
            assertThat(second.runs()).isEqualTo(2);

            beat(second);
            assertThat(second.runs()).isZero();
        }

        @Test
        void aStopReachesTheOwnerWithItsNextBeat() {
            submit("a");
            submit("b");
            Claim claim = claim("a", "first");

            assertThat(store.requestStop("a")).isFalse();
            assertThat(store.requestStop("b")).isTrue();

            assertThat(beat(claim)).isEqualTo(Claims.Answer.STOP);
            assertThat(job("b").status()).isEqualTo(JobStatus.STOPPED);
            assertThat(store.counts()).isEqualTo(Map.of(JobStatus.SOLVING, 1L, JobStatus.STOPPED, 1L));
        }

        @Test
        void jobsAreOldOnceTheyEndedBeforeATime() {
            submit("a");
            submit("solving");
            end(claim("a", "first"));
            claim("solving", "second");

            assertThat(store.endedBefore(NOON)).isEmpty();
            assertThat(store.endedBefore(NOON.plusMillis(1))).containsExactly(job("a"));
        }

        @Test
        void theOldestThatWaitsIsTheOneSubmittedFirst() {
            assertThat(store.oldestWaiting()).isEmpty();
            submit("begun");
            claim("begun", "first");
            clock.set(NOON.plusSeconds(1));
            submit("a");
            clock.set(NOON.plusSeconds(2));
            submit("b");

            assertThat(store.oldestWaiting()).contains(NOON.plusSeconds(1));
        }

        @Test
        void pagesOfAKindFollowEachOtherLatestFirst() {
            for (String id : List.of("a", "b", "c")) {
                submit(id);
                clock.pass(Duration.ofSeconds(1));
            }
            store.insert(new NewJob("other", new JobKind("other", "job"), null, "me", 30));
            Job last = store.page(KIND, null, null, null, 2).get(1);

            assertThat(last.id()).isEqualTo("b");
            assertThat(store.page(KIND, new JobStore.Place(last.submittedAt(), last.id()), null, null, 2))
                    .containsExactly(job("a"));
        }
    }
}
