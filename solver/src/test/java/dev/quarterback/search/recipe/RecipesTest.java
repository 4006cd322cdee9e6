package dev.quarterback.search.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.search.build.EmptySchedule;
import dev.quarterback.search.model.Facts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipesTest {
    private static final int DRAWS = 20_000;
    private static final String STRINGS = "strings of stops replaced";

    private static Map<String, Integer> drawn(double stops, boolean onlyCostIsLeft) {
        Facts facts = new Facts(new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("SEA", 37.5, -122, 9)
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .build());
        Recipes recipes = new Recipes(EmptySchedule.parts(facts, 5));
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < DRAWS; i++) {
            counts.merge(recipes.draw(stops, onlyCostIsLeft).name(), 1, Integer::sum);
        }
        return counts;
    }

    private static double shareOfStrings(double stops, boolean onlyCostIsLeft) {
        return drawn(stops, onlyCostIsLeft).getOrDefault(STRINGS, 0) / (double) DRAWS;
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2.5"})
    void stringsAreNeverDrawnWhereTripsHaveFewStops(double stops) {
        assertThat(drawn(stops, false)).doesNotContainKey(STRINGS);
    }

    /** 30 shares for each stop above two and a half, to the 144 of the others. */
    @ParameterizedTest
    @CsvSource({"3, 0.094", "5, 0.342", "10, 0.610"})
    void stringsAreDrawnTheMoreOftenTheMoreStopsTripsHave(double stops, double share) {
        assertThat(shareOfStrings(stops, false)).isEqualTo(share, within(0.015));
    }

    @ParameterizedTest
    @CsvSource({"1", "10"})
    void twoInThreeAreStringsWhereOnlyCostIsLeft(double stops) {
        assertThat(shareOfStrings(stops, true)).isEqualTo(2.0 / 3, within(0.015));
    }

    @Test
    void allOthersAreDrawnInAnyCase() {
        assertThat(drawn(1, false).keySet())
                .containsExactly(
                        "a carrier's days rebuilt",
                        "a center's handovers reshuffled",
                        "a trip reloaded",
                        "carriers of a yard rebuilt",
                        "carriers' days exchanged",
                        "idle time brought together",
                        "place made for an order",
                        "stops moved between trips",
                        "trips moved to other carriers",
                        "trips to a region rebuilt");
        assertThat(drawn(1, true).keySet()).containsAll(drawn(1, false).keySet());
    }

    /** Two shares for each size above eight, at most 60, to the 144 of the others. */
    @ParameterizedTest
    @CsvSource({"8, 0", "9, 0.014", "24, 0.182", "54, 0.294"})
    void tripsAreRepackedTheMoreOftenTheMoreSizesVehiclesHave(int sizes, double share) {
        ProblemBuilder problem = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .yard("FRE", 37, -122)
                .center("SEA", 37.5, -122, 9)
                .carrier("C1", "FRE", 9, 17500);
        for (int i = 0; i < sizes; i++) {
            problem.model("M" + i, 1000 + i).order(Order.of("O" + i, "M" + i, "FRE", "SEA"));
        }
        Recipes recipes = new Recipes(EmptySchedule.parts(new Facts(problem.build()), 5));
        int repacked = 0;
        for (int i = 0; i < DRAWS; i++) {
            repacked += recipes.draw(1, false).name().equals("trips repacked") ? 1 : 0;
        }

        assertThat(repacked / (double) DRAWS).isEqualTo(share, within(0.015));
    }
}
