package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a job whose heartbeat is old goes on elsewhere. */
class DeadRunsTest {
    private static final Instant BEAT = Instant.parse("2019-06-24T12:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Set<String> here = new HashSet<>();
    private long now;
    private final DeadRuns runs = new DeadRuns("job", here::contains, GRACE, () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void aJobIsDeadWhenItsHeartbeatIsTheSameAtTheNextLook() {
        assertThat(runs.isDead("a", BEAT)).isFalse();
        pass(GRACE);
        assertThat(runs.isDead("a", BEAT)).isTrue();
    }

    /** All heartbeats are old when a database comes back; who lives beats before the next look. */
    @Test
    void aJobThatBeatsBetweenTwoLooksLives() {
        assertThat(runs.isDead("a", BEAT)).isFalse();
        pass(GRACE);
        assertThat(runs.isDead("a", BEAT.plusSeconds(30))).isFalse();
    }

    /** After a pause of this process its next look comes at once. */
    @Test
    void twoLooksWithoutTimeBetweenThemAreOne() {
        assertThat(runs.isDead("a", BEAT)).isFalse();
        pass(GRACE.minusNanos(1));
        assertThat(runs.isDead("a", BEAT)).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(runs.isDead("a", BEAT)).isTrue();
    }

    @Test
    void whatThisProcessRunsIsNeverDead() {
        here.add("a");
        runs.isDead("a", BEAT);
        pass(GRACE);
        assertThat(runs.isDead("a", BEAT)).isFalse();

        here.remove("a");
        assertThat(runs.isDead("a", BEAT)).isFalse();
        pass(GRACE);
        assertThat(runs.isDead("a", BEAT)).isTrue();
    }
}
