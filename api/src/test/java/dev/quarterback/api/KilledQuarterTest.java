package dev.quarterback.api;

import static dev.quarterback.api.SmallQuarters.day;
import static dev.quarterback.api.SmallQuarters.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulationOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed with -9 while it plans a morning: the next one plans it as if nothing had happened. */
@Timeout(600)
class KilledQuarterTest {
    private static final int STEPS = 3_000;
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);

    @TempDir
    private Path data;

    @Test
    void aMorningIsPlannedAfterTheKillAndTheQuarterGoesOn() throws IOException {
        LocalDate first = QUARTER.firstDay();
        String quarter = toldTwiceAndKilled(first);

        try (ServiceProcess next = ServiceProcess.start(data, Map.of())) {
            RunningService service = next.client();
            SmallQuarters.await(service, quarter);
            SmallQuarters.tellAll(service, quarter, QUARTER, ON, first.plusDays(2));

            assertThat(service.json(quarter + "/history"))
                    .isEqualTo(SmallQuarters.simulated(
                            QUARTER, ON, PolicyKind.EVEN, new SimulationOptions(7, 3, STEPS, 0)));
        }
    }

    /** The first morning is planned; the second one is under way. */
    private String toldTwiceAndKilled(LocalDate first) throws IOException {
        try (ServiceProcess process = ServiceProcess.start(data, Map.of())) {
            RunningService service = process.client();
            String quarter =
                    started(service, QUARTER, ", \"policy\": \"even\", \"options\": {\"steps\": " + STEPS + "}");
            SmallQuarters.tell(service, quarter, day(first, DaySlice.of(QUARTER, ON, first)));
            LocalDate second = first.plusDays(1);
            assertThat(service.post(quarter + "/days", day(second, DaySlice.of(QUARTER, ON, second)))
                            .statusCode())
                    .isEqualTo(202);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> process.log("job begins").size() == 2);
            process.kill();
            assertThat(process.log("job ended")).hasSize(1);
            return quarter;
        }
    }
}
