package dev.quarterback.api.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The time that a body or an answer has, counted from its start, as it goes on. */
class PaceTest {
    private final AtomicLong nanos = new AtomicLong(-7);
    private final Pace pace = new Pace(nanos::get);

    private void passes(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private long limitSeconds(long bytes) {
        return Duration.ofMillis(pace.limitMillis(bytes)).toSeconds();
    }

    @Test
    void whatDoesNotBeginHasFifteenSeconds() {
        assertThat(limitSeconds(0)).isEqualTo(15);
    }

    @Test
    void everyByteGivesFifteenSecondsUntilThirtySecondsHavePassed() {
        passes(12);
        assertThat(limitSeconds(1)).isEqualTo(27);
        passes(12);
        assertThat(limitSeconds(2)).isEqualTo(30);
    }

    @Test
    void whatComesFastEnoughMayTakeAsLongAsItTakes() {
        passes(3600);
        assertThat(limitSeconds(3600 * 4096)).isEqualTo(3615);
        assertThat(limitSeconds(3500 * 4096)).isEqualTo(3530); // Too slow for some time.
    }

    @Test
    void whatMayTakeSoLongFromNowOnIsCountedFromTheStartToo() {
        passes(100);
        assertThat(pace.limitMillis(Duration.ofSeconds(5))).isEqualTo(105_000);
    }
}
