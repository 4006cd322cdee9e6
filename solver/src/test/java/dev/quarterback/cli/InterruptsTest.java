package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.StopSignal;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptsTest {
    private final Map<String, Runnable> signals = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Interrupts interrupts = new Interrupts(
            new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), 0), signals::put, ends::add);

    @BeforeEach
    void install() {
        interrupts.install();
    }

    @Test
    void firstSignalStopsThePlanning() {
        StopSignal stop = interrupts.planning();

        signal("INT");

        assertThat(stop.isGiven()).isTrue();
        assertThat(ends).isEmpty();
    }

    @Test
    void secondSignalEndsTheProcess() {
        interrupts.planning();

        signal("INT");
        signal("TERM");

        assertThat(ends).containsExactly(130);
    }

    @Test
    void signalWhileNothingIsPlannedEndsTheProcess() {
        signal("HUP");

        assertThat(ends).containsExactly(130);
    }

    @Test
    void signalAfterThePlanIsWrittenEndsTheProcess() {
        interrupts.planning();
        interrupts.ended();

        signal("INT");

        assertThat(ends).containsExactly(130);
        assertThat(interrupts.isGiven()).isFalse();
    }

    private void signal(String name) {
        assertThat(signals).containsOnlyKeys("INT", "TERM", "HUP");
        signals.getOrDefault(name, () -> {}).run();
    }
}
