package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsTableTest {

    @Test
    void aLineHasTheSearchOverItsSeedsAndFirstComeBesideIt() {
        String line = ResultsTable.line(
                "north",
                List.of(trial(0, 1_200, 10_000, 1_300L), trial(1, 1_250, 11_000, 1_300L)),
                trial(0, 1_000, 0, null));

        assertThat(ResultsTable.header().get(0))
                .isEqualTo("| problem | orders | appointments | kept | delivered | weighted | bound | gap % |"
                        + " cost a delivery | first plan, s | moves a second | first-come: kept | weighted |"
                        + " cost a delivery |");
        assertThat(line)
                .isEqualTo("| north | 2,000 | 900 | 800 | 1,225 (1,200 to 1,250) | 1,235 (1,210 to 1,260) | 1,300 |"
                        + " 5.00 (3.08 to 6.92) | 49.0 | 0.25 | 5,250 | 800 | 1,010 | 60.0 |");
    }

    @Test
    void whatIsNotProvenStaysEmpty() {
        String line = ResultsTable.line("north", List.of(trial(0, 1_200, 10_000, null)), trial(0, 1_000, 0, null));

        assertThat(line)
                .isEqualTo("| north | 2,000 | 900 | 800 | 1,200 | 1,210 |  |  | 50.0 | 0.25 | 5,000 | 800 | 1,010 |"
                        + " 60.0 |");
    }

    /** A plan at a cost of 60,000 of 2,000 orders with 900 appointments, of which it keeps 800, after 2 s. */
    private static Trial trial(long seed, int delivered, long moves, @Nullable Long bound) {
        PlanFigures figures = new PlanFigures(
                2_000,
                delivered,
                10 + delivered,
                900,
                800,
                0,
                100,
                0,
                1,
                new CostTerms(60_000, 0, 0, 0, 0, 0, 0, 0, 0),
                60_000,
                new TreeMap<>());
        return new Trial(
                "north",
                "quarterback",
                Duration.ofSeconds(2),
                seed,
                figures,
                new UpperBound(null, bound, null),
                Duration.ofMillis(250),
                List.of(),
                moves);
    }
}
