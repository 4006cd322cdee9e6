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

class ComparisonTableTest {

    @Test
    void aLineHasTheMeanAndTheSpreadOverSeeds() {
        List<String> lines = ComparisonTable.lines(List.of(
                trial("quarterback", 0, 4, 1000L), trial("quarterback", 1, 6, 1000L), trial("first-come", 0, 3, null)));

        assertThat(lines.subList(2, lines.size()))
                .containsExactly(
                        "| week:9:1 | quarterback | 2 | 1 | 950 (940 to 960) | 1,000 | 5.00 (4.00 to 6.00) | 60 | 12.5"
                                + " (10.0 to 15.0) | 0.25 |",
                        "| week:9:1 | first-come | 2 | 1 | 930 |  |  | 60 | 20.0 | 0.25 |");
    }

    /** A plan of that many deliveries with a weight of 10 each, and 900 more, at a cost of 60. */
    private static Trial trial(String rival, long seed, int delivered, @Nullable Long bound) {
        PlanFigures figures = new PlanFigures(
                9,
                delivered,
                900 + 10L * delivered,
                1,
                1,
                0,
                1,
                0,
                1,
                new CostTerms(60, 0, 0, 0, 0, 0, 0, 0, 0),
                60,
                new TreeMap<>());
        return new Trial(
                "week:9:1",
                rival,
                Duration.ofSeconds(2),
                seed,
                figures,
                new UpperBound(null, bound, null),
                Duration.ofMillis(250),
                List.of(),
                0);
    }
}
