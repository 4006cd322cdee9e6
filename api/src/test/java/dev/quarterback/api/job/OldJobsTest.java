package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.HandClock;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When jobs that have ended are deleted. */
class OldJobsTest {
    private static final JobKind KNOWN = new JobKind("testing", "job");
    private static final JobKind UNKNOWN = new JobKind("of-a-later-version", "job");
    private static final Duration KEPT = Duration.ofDays(30);

    private final HandClock clock = new HandClock(Instant.parse("2019-06-24T12:00:00Z"));
    private final Stores stores = new Stores(Schema.anew(Schema.h2("old-jobs")), clock);
    private final OldJobs oldJobs = new OldJobs(
            stores.jobs, new JobHandlers(List.of(new Handler())), TestSettings.of(KEPT, Duration.ofSeconds(1)), clock);

    /** Deletes the row, which is all that its jobs have. */
    private final class Handler implements JobHandler {
        @Override
        public JobKind kind() {
            return KNOWN;
        }

        @Override
        public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
            return Optional.empty();
        }

        @Override
        public boolean isToStay(Job job) {
            return job.id().equals("in force");
        }

        @Override
        public void delete(Job job) {
            stores.jobs.delete(job.id());
        }
    }

    private void submit(String id, JobKind kind) {
        stores.jobs.insert(new NewJob(id, kind, null, "me", 30));
    }

    private void end(String id) {
        stores.claims.claim(id, "me").orElseThrow().save(JobStatus.DONE, hold -> hold.fate(true));
    }

    private List<String> left() {
        return stores.jdbc
                .sql("select id from job order by id")
                .query(String.class)
                .list();
    }

    @Test
    void theyAreKeptForTheirTimeAfterTheirEnd() {
        submit("ended", KNOWN);
        submit("waiting", KNOWN);
        end("ended");

        clock.pass(KEPT);
        oldJobs.delete();
        assertThat(left()).containsExactly("ended", "waiting");

        clock.pass(Duration.ofMillis(1));
        oldJobs.delete();
        assertThat(left()).containsExactly("waiting");
    }

    @Test
    void thoseThatAreNeededStay() {
        submit("in force", KNOWN);
        submit("other", KNOWN);
        end("in force");
        end("other");

        clock.pass(KEPT.plusMillis(1));
        oldJobs.delete();

        assertThat(left()).containsExactly("in force");
    }

    @Test
    void thoseOfALaterVersionAreLeftToIt() {
        submit("later", UNKNOWN);
        submit("known", KNOWN);
        end("later");
        end("known");

        clock.pass(KEPT.plusMillis(1));
        oldJobs.delete();

        assertThat(left()).containsExactly("later");
    }
}
