package dev.quarterback.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopSignalTest {
    private final StopSignal stop = new StopSignal();

    @Test
    void actsOnceAndOnThoseWhoComeLater() {
        List<String> acts = new ArrayList<>();
        stop.onStop(() -> acts.add("early"));
        assertThat(stop.isGiven()).isFalse();
        stop.stop();
        stop.stop();
        stop.onStop(() -> acts.add("late"));

        assertThat(stop.isGiven()).isTrue();
        assertThat(acts).containsExactly("early", "late");
    }
}
