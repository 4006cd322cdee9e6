package dev.quarterback.generate;

import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;

/**
 * China at the end of the second quarter of 2019: ships come to one port, and trains go from there to ramps far inland.
 *
 * <p>Nothing but the quarter's revenue of 690 million dollars is known; at an assumed 56,000 dollars a vehicle it stands for
 * about 12,300 vehicles. All other figures are assumed.
 */
final class ChinaStory {
    private ChinaStory() {}

    /** The last two weeks of June. */
    static MarketStory june() {
        Traits traits = Traits.of(Kind.WEEK)
                .on(Continent.CHINA)
                .over(LocalDate.of(2019, 6, 17), LocalDate.of(2019, 6, 30))
                .with(Rules.DEFAULT)
                .with(new Traits.Fleet(5.7, 0.08, 0, 0.15, 0))
                .with(new Traits.Handling(1.0, 0.3, 1.5, 3.5, 15, 0.3, 0))
                .with(new Traits.Demand(0.15, 0.3, false, 0.35, 0, 0));
        Progress progress = new Progress(
                LocalDate.of(2019, 4, 1), 9_900, 2_300, new Target(4_400, 4_800), new Target(12_000, 12_400));
        List<Vessel> ships = List.of(
                new Vessel("V-SHA-1", null, "P-SHA", LocalDate.of(2019, 6, 14), 2),
                new Vessel("V-SHA-2", null, "P-SHA", LocalDate.of(2019, 6, 18), 2),
                new Vessel("V-SHA-3", null, "P-SHA", LocalDate.of(2019, 6, 22), 2));
        Supply supply =
                Supply.withTrains(ships, List.of("R-WUH", "R-CAN", "R-XIY", "R-BJS", "R-CTU"), List.of(2, 3, 3, 3, 5));
        return new MarketStory("China", traits, progress, supply, null);
    }
}
