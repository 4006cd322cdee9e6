package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
    private static final Outcome TEAM = new Outcome(
            new PublishedProblem("team.json.gz", "top", Measure.DELIVERIES, 1000L, null),
            2000,
            List.of(new Attempt(980, null, 1500L, 1000), new Attempt(990, null, 1500L, 2000)));
    private static final Outcome ROUTES = new Outcome(
            new PublishedProblem("routes.json", "cvrp", Measure.KM, 12_500L, 12_500L),
            100,
            List.of(new Attempt(100, 13_500L, 100L, 700)));
    private static final Outcome CUT_SHORT = new Outcome(
            new PublishedProblem("long.json", "cvrp", Measure.KM, null, 20_000L),
            100,
            List.of(new Attempt(26, null, null, 0)));
    private static final Outcome FULL = new Outcome(
            new PublishedProblem("full.json", "mkp", Measure.DELIVERIES, 4230L, 4234L),
            6000,
            List.of(new Attempt(4234, null, 4234L, 5)));

    @Test
    void aLineHoldsPlansAndBoundAgainstWhatIsPublished() {
        assertThat(List.of(TEAM, ROUTES, CUT_SHORT, FULL).stream().map(PublishedTable::line))
                .containsExactly(
                        "| team | deliveries | at least 1,000 | 990 | 985 | 1.50 | 1,500 | 50.00 | 1,500 |",
                        "| routes | km | 12,500 | 13,500 | 13,500 | 8.00 | 100 |  | 700 |",
                        "| long | km | at most 20,000 | 26 of 100 delivered |  |  |  |  | 0 |",
                        "| full | deliveries | 4,230 to 4,234 | 4,234 | 4,234 | 0.00 | 4,234 | 0.00 | 5 |");
    }

    @Test
    void familiesAreAveragedByMeasure() {
        Outcome fewVehicles = new Outcome(
                new PublishedProblem("few.json", "cvrp", Measure.DELIVERIES, 80L, 80L),
                100,
                List.of(new Attempt(76, null, 84L, 1)));
        Outcome moreRoutes = new Outcome(
                new PublishedProblem("more.json", "cvrp", Measure.KM, 1000L, 1000L),
                100,
                List.of(new Attempt(100, 1060L, 100L, 700)));

        List<String> lines = PublishedTable.families(List.of(ROUTES, fewVehicles, moreRoutes));

        assertThat(lines.subList(2, lines.size()))
                .containsExactly("| cvrp | km | 2 | 7.00 |  |", "| cvrp | deliveries | 1 | 5.00 | 5.00 |");
    }

    @Test
    void aFamilyHasNoMeanWhereAProblemHasNoValue() {
        List<String> lines = PublishedTable.families(List.of(ROUTES, CUT_SHORT));

        assertThat(lines.subList(2, lines.size())).containsExactly("| cvrp | km | 2 |  |  |");
    }
}
