package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.cli.report.World.Deliveries;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Markets whose days were played to the end. */
class PlayedWorldTest {
    private static final LocalDate QUARTER = LocalDate.of(2019, 4, 1);

    /** Three deliveries, one of them in May; no policy hands over more than five. */
    private static MarketOutlook played(String firstDay, @Nullable Integer before) {
        Problem problem = new ProblemBuilder("north", firstDay, "2019-06-30")
                .progress(new Progress(QUARTER, before, before, new Target(3, 4), new Target(3, 4)))
                .build();
        return MarketOutlook.played(
                problem,
                new TreeMap<>(Map.of(LocalDate.of(2019, 5, 31), 1, LocalDate.of(2019, 6, 30), 2)),
                Long.valueOf(5));
    }

    @Test
    void theMonthHasAProvenMostOnlyWhereAllDaysAreInIt() {
        assertThat(played("2019-06-24", 0).month().most()).isEqualTo(5);
        assertThat(played("2019-05-01", 0).month().most()).isNull();
        assertThat(played("2019-05-01", 0).quarter().most()).isEqualTo(5);
    }

    @Test
    void targetsAreReachedOrMissedAndNothingIsOpenOrImpossible() {
        World world = new World(Deliveries.DELIVERED, List.of(played("2019-05-01", 0)), 0, new Target(2, 9));

        assertThat(WorldText.lines(world))
                .last()
                .isEqualTo(
                        "Verdict on the world: low target 2 reached, high target 9 missed; no policy brings the world's"
                                + " quarter to more than 5");
    }

    @Test
    void whereAMarketDoesNotSayWhatWasDeliveredBeforeTheWorldsTargetIsOpen() {
        World world = new World(
                Deliveries.DELIVERED,
                List.of(played("2019-05-01", 0), played("2019-05-01", null)),
                0,
                new Target(2, 9));

        assertThat(WorldText.lines(world)).contains("Verdict on the world: low target 2 reached, high target 9 open");
    }
}
