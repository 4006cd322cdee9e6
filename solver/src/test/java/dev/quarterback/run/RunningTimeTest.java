package dev.quarterback.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How much of the time counts, by ticks that are given by hand. */
class RunningTimeTest {
    private final RunningTime time = new RunningTime(seconds(100));

    private static long seconds(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void timeThatTicksCounts() {
        time.tick(seconds(100.1));
        time.tick(seconds(100.9));

        assertThat(time.at(seconds(101))).isEqualTo(seconds(101));
    }

    @Test
    void aTickThatIsLateForWantOfAProcessorCounts() {
        time.tick(seconds(101));

        assertThat(time.at(seconds(101.5))).isEqualTo(seconds(101.5));
    }

    @Test
    void ofAPauseOnlyTheLongestTickCounts() {
        time.tick(seconds(131));

        assertThat(time.at(seconds(131))).isEqualTo(seconds(101));
        assertThat(time.at(seconds(131.5))).isEqualTo(seconds(101.5));
    }

    @Test
    void pausesAddUp() {
        time.tick(seconds(131));
        time.tick(seconds(131.1));
        time.tick(seconds(142.1));

        assertThat(time.at(seconds(142.1))).isEqualTo(seconds(102.1));
    }

    @Test
    void whoAsksAfterAPauseBeforeTheNextTickSeesTimeStandStillAndNeverGoBack() {
        assertThat(time.at(seconds(100.9))).isEqualTo(seconds(100.9));
        assertThat(time.at(seconds(130.9))).isEqualTo(seconds(101));
        time.tick(seconds(131));
        assertThat(time.at(seconds(131))).isEqualTo(seconds(101));
    }

    /** A reader may have looked at the clock just before a tick that it sees. */
    @Test
    void aTimeJustBeforeTheTickIsFine() {
        time.tick(seconds(100.2));

        assertThat(time.at(seconds(100.1))).isEqualTo(seconds(100.1));
    }
}
