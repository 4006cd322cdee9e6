package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are in milliseconds. */
class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    private final List<Long> naps = new ArrayList<>();
    private long now;
    private boolean stopped;

    private Pace pace(double restPerWork) {
        return new Pace(restPerWork, () -> now * MILLISECOND, this::sleep);
    }

    private void sleep(long nanos) {
        naps.add(nanos / MILLISECOND);
        now += nanos / MILLISECOND;
    }

    private void work(Pace pace, int... times) {
        for (int time : times) {
            now += time;
            pace.keep(() -> stopped);
        }
    }

    @Test
    void itRestsInProportionToTheWork() {
        work(pace(0.5), 20, 10, 10, 30);

        assertThat(naps).containsExactly(10L, 10L, 15L);
    }

    @Test
    void longWorkIsFollowedByShortNaps() {
        work(pace(0.5), 90);

        assertThat(naps).containsExactly(20L, 20L, 5L);
    }

    @Test
    void itDoesNotRestOnceItIsStopped() {
        stopped = true;

        work(pace(0.5), 90);

        assertThat(naps).isEmpty();
    }

    @Test
    void aStopEndsARest() {
        Pace pace = new Pace(0.5, () -> now * MILLISECOND, nanos -> {
            sleep(nanos);
            stopped = true;
        });

        work(pace, 90);

        assertThat(naps).containsExactly(20L);
    }

    @Test
    void noRestIsTakenForAnHourInWhichTheProcessWasHalted() {
        work(pace(0.5), 3_600_000);

        assertThat(naps.stream().mapToLong(Long::longValue).sum()).isEqualTo(500);
    }

    @Test
    void aProofThatIsAloneNeverRests() {
        work(pace(0), 20, 90, 500);

        assertThat(naps).isEmpty();
    }
}
