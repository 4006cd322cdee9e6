package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.PastHandover;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;
    private final SimulationProgress progress = new SimulationProgress(
            new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Console.Terminal.NONE),
            () -> now,
            91);

    private void dayOver(int day, double seconds) {
        now = Instant.EPOCH.plusMillis(Math.round(1000 * seconds));
        progress.dayOver(new HistoryDay(
                LocalDate.of(2019, 4, day),
                1_500,
                List.of(),
                List.of(),
                List.of(new PastHandover("A", "SEA"), new PastHandover("B", "SEA")),
                List.of()));
    }

    @Test
    void daysAreToldAfterOneTwoFiveAndTenSecondsAndAtTheEnd() {
        dayOver(1, 0.9);
        dayOver(2, 1.0);
        dayOver(3, 1.5);
        dayOver(4, 4.9);
        dayOver(5, 5.1);
        progress.end();

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "   1.0 s  2019-04-02, day 2 of 91: 4 delivered, 1,498 open",
                        "   4.9 s  2019-04-04, day 4 of 91: 8 delivered, 1,498 open",
                        "   5.1 s  2019-04-05, day 5 of 91: 10 delivered, 1,498 open",
                        "   5.1 s  2019-04-05, day 5 of 91: 10 delivered, 1,498 open");
    }

    @Test
    void whatEndsBeforeADayIsOverSaysSo() {
        progress.end();

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("   0.0 s  no day is over\n");
    }
}
