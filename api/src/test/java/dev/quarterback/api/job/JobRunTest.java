package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a run tells the database how far it is. */
class JobRunTest {
    private static final JobKind KIND = new JobKind("bound", "job");

    private final Stores stores = new Stores(Schema.anew(Schema.h2("runs")), Clock.systemUTC());

    @BeforeEach
    void submit() {
        stores.jobs.insert(new NewJob("a", KIND, null, "me", 600));
    }

    private JobRun begin() {
        Claim claim = stores.claims.claim("a", "me").orElseThrow();
        return new JobRun(claim, new NoWork(), KIND);
    }

    private Duration saved() {
        return stores.jobs.find("a").orElseThrow().used();
    }

    /** As after a day: what a heartbeat writes is far below. */
    private void saveDay() {
        stores.jdbc.sql("update job set used_millis = 86400000").update();
    }

    @Test
    void aHeartbeatSavesTheTimeUsed() {
        JobRun run = begin();
        saveDay();

        run.tick();

        assertThat(saved()).isLessThan(Duration.ofDays(1));
    }

    @Test
    void aHeartbeatThatWasAskedForBeforeTheEndAndComesAfterItSavesNothing() {
        JobRun run = begin();
        run.isOver(true);
        saveDay();

        run.tick();

        assertThat(saved()).isEqualTo(Duration.ofDays(1));
    }

    private static final class NoWork implements JobWork {
        @Override
        public void run() {}

        @Override
        public void end(Ending why) {}

        @Override
        public boolean hasBegun() {
            return true;
        }

        @Override
        public boolean isCutShort() {
            return false;
        }

        @Override
        public SaveFate save(@Nullable JobStatus end) {
            return SaveFate.GONE;
        }
    }
}
