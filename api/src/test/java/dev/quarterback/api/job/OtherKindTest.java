package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.CutLine;
import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.DatabaseFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs of another kind than planning, which count to three: all that outlives a process or an outage is the queue's. */
@Timeout(120)
class OtherKindTest {
    private static final String DATABASE = "other-kind";
    private static final JobKind KIND = new JobKind("counting", "job");
    private static final int LAST = 3;

    private final Node first = new Node();
    private final Node second = new Node();

    /** A service whose jobs count once for each step that the test grants. */
    private static final class Node {
        private final CutLine line = new CutLine(Schema.h2(DATABASE));
        private final Stores stores = new Stores(line, Clock.systemUTC());
        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        private final Semaphore steps = new Semaphore(0);
        private final AtomicInteger begun = new AtomicInteger();
        private final JobQueue queue;

        Node() {
            JobHandlers handlers = new JobHandlers(List.of(new Counting(this)));
            OutageLog outages = new OutageLog(Clock.systemUTC());
            JobRunner runner = new JobRunner(stores.claims, handlers, settings(), new JobMetrics(metrics), outages);
            queue = new JobQueue(
                    stores.jobs,
                    runner,
                    handlers,
                    settings(),
                    line,
                    new DatabaseFile("jdbc:h2:mem:" + DATABASE),
                    stores.transaction,
                    Clock.systemUTC());
        }

        private static Settings settings() {
            return TestSettings.of(Duration.ofDays(1), Duration.ofMillis(50));
        }

        Job submit(String id) {
            return queue.submit(new NewJob(id, KIND, null, "me", 600), () -> id).job();
        }

        double count(String metric) {
            return metrics.get(metric).counters().stream()
                    .mapToDouble(counter -> counter.count())
                    .sum();
        }
    }

    private record Counting(Node node) implements JobHandler {
        @Override
        public JobKind kind() {
            return KIND;
        }

        @Override
        public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
            node.begun.incrementAndGet();
            return Optional.of(new Count(node, claim, saveSoon));
        }

        @Override
        public void delete(Job job) {
            node.stores.jobs.delete(job.id());
        }
    }

    /** Counts on from what is saved. */
    private static final class Count implements JobWork {
        private final Node node;
        private final Claim claim;
        private final Runnable saveSoon;
        private final AtomicInteger count;
        private volatile boolean isStopped;

        Count(Node node, Claim claim, Runnable saveSoon) {
            this.node = node;
            this.claim = claim;
            this.saveSoon = saveSoon;
            count = new AtomicInteger(counted(node, claim.job().id()));
        }

        @Override
        public void run() throws InterruptedException {
            while (count.get() < LAST && !isStopped) {
                node.steps.acquire();
                if (!isStopped) {
                    count.incrementAndGet();
                    saveSoon.run();
                }
            }
        }

        @Override
        public void end(Ending why) {
            isStopped = true;
            node.steps.release();
        }

        @Override
        public boolean hasBegun() {
            return count.get() > 0;
        }

        @Override
        public boolean isCutShort() {
            return count.get() == 0;
        }

        @Override
        public void saveSoFar() {
            save(null);
        }

        @Override
        public SaveFate save(@Nullable JobStatus end) {
            return claim.save(end, hold -> {
                SaveFate fate = hold.fate(end != null);
                if (fate != SaveFate.GONE) {
                    node.stores
                            .jdbc
                            .sql("update counted set n = ? where id = ?")
                            .params(count.get(), claim.job().id())
                            .update();
                }
                return fate;
            });
        }
    }

    private static int counted(Node node, String id) {
        return node.stores
                .jdbc
                .sql("select n from counted where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @BeforeEach
    void begin() {
        Schema.anew(Schema.h2(DATABASE));
        second.stores.jdbc.sql("drop table if exists counted").update();
        second.stores
                .jdbc
                .sql("create table counted (id varchar(36), n integer)")
                .update();
        second.stores.jdbc.sql("insert into counted (id, n) values ('a', 0)").update();
    }

    @AfterEach
    void end() {
        first.line.restore();
        first.queue.stop();
        second.queue.stop();
    }

    private void awaitCount(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> counted(second, "a") == count);
    }

    private void awaitStatus(JobStatus status) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> status() == status);
    }

    private JobStatus status() {
        return second.stores.jobs.find("a").orElseThrow().status();
    }

    @Test
    void aJobRunsThroughTheQueueAndSavesWhatItComesTo() {
        first.submit("a");
        assertThat(status()).isEqualTo(JobStatus.QUEUED);
        first.queue.start();
        first.steps.release();
        awaitCount(1);
        assertThat(status()).isEqualTo(JobStatus.SOLVING);

        first.steps.release(2);
        awaitStatus(JobStatus.DONE);

        assertThat(counted(second, "a")).isEqualTo(3);
        assertThat(first.count("quarterback.jobs.ended")).isEqualTo(1);
    }

    @Test
    void aJobThatIsStoppedKeepsWhatItHasComeTo() {
        first.queue.start();
        Job job = first.submit("a");
        first.steps.release();
        awaitCount(1);

        second.queue.stop(job); // The service that runs it learns of it with the next heartbeat.
        awaitStatus(JobStatus.STOPPED);

        assertThat(counted(second, "a")).isEqualTo(1);
    }

    private void awaitFailedSaves(double before) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> first.count("quarterback.save.failures") > before);
    }

    @Test
    void whatAJobComesToDuringAnOutageIsHeldUntilItCanBeSaved() {
        first.queue.start();
        first.submit("a");
        first.steps.release();
        awaitCount(1);
        first.line.cut();
        awaitFailedSaves(0); // What was being saved when the line was cut is saved by then.
        first.steps.release(2);
        Awaitility.await().until(() -> first.steps.availablePermits() == 0);
        awaitFailedSaves(first.count("quarterback.save.failures"));
        assertThat(counted(second, "a")).isEqualTo(1);

        first.line.restore();
        awaitStatus(JobStatus.DONE);

        assertThat(counted(second, "a")).isEqualTo(3);
        assertThat(first.begun).hasValue(1);
    }

    @Test
    void aJobOfAProcessThatEndsGoesOnElsewhereFromItsLastSave() {
        first.queue.start();
        first.submit("a");
        first.steps.release();
        awaitCount(1);
        first.queue.stop();
        assertThat(status()).isEqualTo(JobStatus.SOLVING);

        second.queue.start();
        second.steps.release(2);
        awaitStatus(JobStatus.DONE);

        assertThat(counted(second, "a")).isEqualTo(3);
    }

    @Test
    void aJobOfADeadProcessIsRevived() {
        first.submit("a");
        first.stores.claims.claim("a", "dead");
        first.stores
                .jdbc
                .sql("""
                        update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?,
                            version = version + 1""")
                .param(OffsetDateTime.now(Clock.systemUTC()).minusMinutes(1))
                .update();

        second.queue.start();
        second.steps.release(3);
        awaitStatus(JobStatus.DONE);

        assertThat(second.begun).hasValue(1);
        assertThat(counted(second, "a")).isEqualTo(3);
    }
}
