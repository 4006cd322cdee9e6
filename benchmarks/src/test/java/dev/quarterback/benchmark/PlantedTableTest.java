package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlantedTableTest {

    @Test
    void aLineTellsHowMuchOfAllIsReachedOverTheSeeds() {
        String line = PlantedTable.line(
                "north", figures(1_000, 400, 400), List.of(trial(995, 400, 398), trial(985, 400, 398)));

        assertThat(PlantedTable.header().get(0))
                .isEqualTo("| problem | orders | appointments | weight | kept | kept % | weighted | weighted % |");
        assertThat(line)
                .isEqualTo("| north | 1,000 | 400 | 2,000 | 398 | 99.50 | 1,980 (1,970 to 1,990) |"
                        + " 99.00 (98.50 to 99.50) |");
    }

    @Test
    void ofNothingAllIsReached() {
        assertThat(PlantedTable.line("none", figures(0, 0, 0), List.of(trial(0, 0, 0))))
                .isEqualTo("| none | 0 | 0 | 0 | 0 | 100.00 | 0 | 100.00 |");
    }

    /** Of a plan that delivers orders of priority 2. */
    private static PlanFigures figures(int delivered, int appointments, int kept) {
        return new PlanFigures(
                delivered,
                delivered,
                2L * delivered,
                appointments,
                kept,
                0,
                0,
                0,
                0,
                new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0),
                0,
                new TreeMap<>());
    }

    private static Trial trial(int delivered, int appointments, int kept) {
        return new Trial(
                "north",
                "quarterback",
                Duration.ofSeconds(2),
                0,
                figures(delivered, appointments, kept),
                null,
                Duration.ZERO,
                List.of(),
                0);
    }
}
