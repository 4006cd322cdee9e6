package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.run.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptsTest {
    private final Map<String, Runnable> signals = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Interrupts interrupts = new Interrupts(
            new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Console.Terminal.NONE),
            signals::put,
            ends::add);

    @BeforeEach
    void install() {
        interrupts.install("planned");
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
        assertThat(said()).endsWith("\nEnded at once, without the best plan so far.\n");
    }

    @Test
    void signalWhileNothingIsPlannedEndsTheProcess() {
        signal("HUP");

        assertThat(ends).containsExactly(130);
        assertThat(said()).isEqualTo("\nStopped before anything was planned; nothing was written.\n");
    }

    @Test
    void signalAfterThePlanIsWrittenEndsTheProcess() {
        interrupts.planning();
        interrupts.ended();

        signal("INT");

        assertThat(ends).containsExactly(130);
        assertThat(interrupts.isGiven()).isFalse();
        assertThat(said()).isEqualTo("\nEnded; what was written before stays.\n");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void signal(String name) {
        assertThat(signals).containsOnlyKeys("INT", "TERM", "HUP");
        signals.getOrDefault(name, () -> {}).run();
    }
}
