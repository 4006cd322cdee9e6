package dev.quarterback.generate;

import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;

/**
 * Norway at the end of the first and of the second quarter of 2019.
 *
 * <p>Vehicles come by ship to Oslo, Drammen and Stavanger. Ferries and mountain roads make the ways longer than the map
 * would have them. Where no source is named, figures are assumed.
 */
final class NorwayStory {
    /** Sixty hours are the most that a week of drivers in Europe has (directive 2002/15/EC). */
    private static final Rules RULES = Rules.DEFAULT.withDutyCycle(new Rules.DutyCycle(7, 3600));

    private static final Traits NORWAY =
            Traits.of(Kind.WEEK).on(Continent.NORWAY).with(RULES);

    private NorwayStory() {}

    /**
     * From the morning after 20 days of March, with 2,500 Model 3 delivered in it, to its end, with 5,315 (InsideEVs). The
     * quarter's 7,024 are vehicles of all models (InsideEVs after OFV); those of Model S and X in these eleven days are
     * taken for none. The low targets are assumed, the high ones are what came about.
     *
     * <p>The Glovis Courage brought just under 1,800 vehicles to Oslo's Filipstad (tocn.no); its day and the other ships are
     * assumed.
     */
    static MarketStory march() {
        Traits traits = NORWAY.over(LocalDate.of(2019, 3, 21), LocalDate.of(2019, 3, 31))
                .with(new Traits.Fleet(5.7, 0.08, 0, 0.10, 0))
                .with(new Traits.Handling(0.82, 0.5, 1.5, 3.5, 20, 0.2, 0))
                .with(new Traits.Demand(0.13, 0.09, false, 0.45, 0, 0))
                .with(new Traits.Oddities(0, 0, 0, true));
        Progress progress = new Progress(
                LocalDate.of(2019, 1, 1),
                7_024 - (5_315 - 2_500),
                2_500,
                new Target(5_000, 5_315),
                new Target(6_709, 7_024));
        Supply ships = new Supply(
                List.of(
                        new Vessel("V-OSL-1", "Glovis Courage", "P-OSL", LocalDate.of(2019, 3, 22), 1),
                        new Vessel("V-DRM-1", null, "P-DRM", LocalDate.of(2019, 3, 23), 1),
                        new Vessel("V-SVG-1", null, "P-SVG", LocalDate.of(2019, 3, 24), 1)),
                List.of());
        return new MarketStory("Norway", traits, progress, ships, RoadNetwork.of("norway-roads.csv"));
    }

    /**
     * The last week of June, which came to 3,760 vehicles of all models, and the quarter to 5,581 (InsideEVs after OFV: half
     * year less first quarter). How many had been delivered by 23 June is assumed; targets as for March.
     */
    static MarketStory june() {
        int inMonth = 2_600;
        Traits traits = NORWAY.over(LocalDate.of(2019, 6, 24), LocalDate.of(2019, 6, 30))
                .with(new Traits.Fleet(7.5, 0.08, 0, 0.10, 0))
                .with(new Traits.Handling(0.8, 0.4, 1.5, 3.5, 20, 0.2, 0))
                .with(new Traits.Demand(0.2, 0.55, false, 0.5, 0, 0));
        Progress progress = new Progress(
                LocalDate.of(2019, 4, 1),
                5_581 - (3_760 - inMonth),
                inMonth,
                new Target(3_500, 3_760),
                new Target(5_321, 5_581));
        Supply ships = new Supply(
                List.of(
                        new Vessel("V-OSL-1", null, "P-OSL", LocalDate.of(2019, 6, 24), 1),
                        new Vessel("V-DRM-1", null, "P-DRM", LocalDate.of(2019, 6, 25), 1),
                        new Vessel("V-SVG-1", null, "P-SVG", LocalDate.of(2019, 6, 25), 1)),
                List.of());
        return new MarketStory("Norway", traits, progress, ships, RoadNetwork.of("norway-roads.csv"));
    }
}
