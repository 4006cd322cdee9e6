package dev.quarterback.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the time counts, by ticks that are given by hand, from the second 100 on. */
class RunningTimeTest {
    private double clock = 100;
    private double used = 7;
    private Runnable afterLook = () -> {};
    private final RunningTime time = new RunningTime(this::look, () -> nanos(used));

    private static long nanos(double seconds) {
        return Math.round(seconds * TimeUnit.SECONDS.toNanos(1));
    }

    private long look() {
        long now = nanos(clock);
        afterLook.run();
        return now;
    }

    private void tick(double at) {
        clock = at;
        time.tick();
    }

    private double at(double at) {
        clock = at;
        return time.now() / 1e9;
    }

    @Test
    void timeThatTicksCounts() {
        tick(100.1);
        tick(100.9);

        assertThat(at(101)).isEqualTo(101);
    }

    @Test
    void aTickThatIsLateForWantOfAProcessorCounts() {
        tick(101);

        assertThat(at(101.5)).isEqualTo(101.5);
    }

    @Test
    void ofAPauseOnlyTheLongestTickCounts() {
        tick(131);

        assertThat(at(131)).isEqualTo(101);
        assertThat(at(131.5)).isEqualTo(101.5);
    }

    @Test
    void pausesAddUp() {
        tick(131);
        tick(131.1);
        tick(142.1);

        assertThat(at(142.1)).isEqualTo(102.1);
    }

    /** Two threads that were busy until the process was stopped. */
    @Test
    void whatWasUsedUntilAPauseBeganMakesItNoWork() {
        used += 0.2;
        tick(131);

        assertThat(at(131)).isEqualTo(101);
    }

    /** A collection of garbage stops all threads; one that waits for a busy machine gets a part of a processor. */
    @ParameterizedTest
    @ValueSource(doubles = {60, 30, 10})
    void aLateTickOfAProcessThatUsedItsProcessorsMeanwhileCounts(double usedMeanwhile) {
        used += usedMeanwhile;
        tick(131);

        assertThat(at(131)).isEqualTo(131);
        tick(162);
        assertThat(at(162)).isEqualTo(132);
    }

    @Test
    void whoAsksAfterAPauseBeforeTheNextTickSeesTimeStandStillAndNeverGoBack() {
        assertThat(at(100.9)).isEqualTo(100.9);
        assertThat(at(130.9)).isEqualTo(101);
        tick(131);
        assertThat(at(131)).isEqualTo(101);
    }

    /** The pause begins just after somebody has looked at the clock, and ends with a tick before they go on. */
    @Test
    void whoIsPausedWhileLookingAtTheClockDoesNotSeeTimeGoBack() {
        assertThat(at(100.2)).isEqualTo(100.2);
        afterLook = () -> {
            afterLook = () -> {};
            tick(131);
        };

        assertThat(at(100.3)).isEqualTo(100.3);
    }
}
