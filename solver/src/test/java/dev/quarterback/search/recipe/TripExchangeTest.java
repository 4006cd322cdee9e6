package dev.quarterback.search.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.GreedyWalk;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each recipe that changes several trips reaches by itself, when only what is no worse is kept. */
class TripExchangeTest {
    private static final long SEED = 1;

    /** Two carriers with a trip a day each, and pairs of centers in the west and in the east. */
    private static ProblemBuilder westAndEast(int positions, int each) {
        ProblemBuilder problem = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .rules(new Rules(0, 0, 1, 60, 1, positions, null))
                .weights(new Weights(1, 0, 0, 0, 0, 0, 0, 1, 20))
                .model("M3", 1000)
                .yard("FRE", 37, -122);
        for (int i = 1; i <= each; i++) {
            problem.center("W" + i, 37 + i / 10.0, -125, 9).order(Order.of("W" + i, "M3", "FRE", "W" + i));
            problem.center("E" + i, 37 + i / 10.0, -119, 9).order(Order.of("E" + i, "M3", "FRE", "E" + i));
        }
        for (int i = 1; i <= 2; i++) {
            problem.carrier(new Carrier("C" + i, "FRE", positions, 17500, 3000, null, null, List.of()));
        }
        return problem;
    }

    /** A trip over centers at each of which the order of that name is handed over. */
    private static LoadedTrip over(Facts facts, String carrier, String... stops) {
        HandMadeTrip trip = new HandMadeTrip(facts, carrier, 0, stops);
        for (String stop : stops) {
            trip.ride(stop, stop, 0);
        }
        return trip.build();
    }

    private static long km(LoadedTrip one, LoadedTrip other) {
        return one.km() + other.km();
    }

    static Stream<Arguments> recipesForStops() {
        Function<RecipeParts, Recipe> strings = RemoveStrings::new;
        Function<RecipeParts, Recipe> stops = ExchangeStops::new;
        return Stream.of(Arguments.of("strings", strings), Arguments.of("stops", stops));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipesForStops")
    void twoTripsThatBothGoWestAndEastAreUncrossed(String name, Function<RecipeParts, Recipe> recipe) {
        Facts facts = new Facts(westAndEast(4, 4).build());
        LoadedTrip one = over(facts, "C1", "W1", "W2", "E3", "E4");
        LoadedTrip other = over(facts, "C2", "E1", "E2", "W3", "W4");
        long best = km(over(facts, "C1", "W1", "W2", "W3", "W4"), over(facts, "C2", "E1", "E2", "E3", "E4"));
        try (GreedyWalk walk = new GreedyWalk(facts, recipe, SEED, one, other)) {
            walk.apply(1000);

            assertThat(walk.delivered()).isEqualTo(8);
            assertThat(walk.cost()).isEqualTo(best).isLessThan(km(one, other));
        }
    }

    /** Both trips are full, so that no stop can go over without another coming back. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("recipesForStops")
    void stopsOfFullTripsAreExchanged(String name, Function<RecipeParts, Recipe> recipe) {
        Facts facts = new Facts(westAndEast(2, 2).build());
        LoadedTrip one = over(facts, "C1", "W1", "E1");
        LoadedTrip other = over(facts, "C2", "W2", "E2");
        long best = km(over(facts, "C1", "W1", "W2"), over(facts, "C2", "E1", "E2"));
        try (GreedyWalk walk = new GreedyWalk(facts, recipe, SEED, one, other)) {
            walk.apply(1000);

            assertThat(walk.delivered()).isEqualTo(4);
            assertThat(walk.cost()).isEqualTo(best).isLessThan(km(one, other));
        }
    }

    /** Each carrier takes a heavy vehicle with a middle one to the last kg; now one has two middle ones. */
    @Test
    void tripsAreRepackedSoThatPayloadIsUsedToTheLast() {
        ProblemBuilder problem = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .rules(Rules.DEFAULT.withMaxTripsPerDay(1))
                .model(new Model("HEAVY", 3000, 1))
                .model(new Model("MIDDLE", 2000, 1))
                .yard("FRE", 37, -122)
                .center("SEA", 37.5, -122, 9)
                .carrier("C1", "FRE", 3, 5000)
                .carrier("C2", "FRE", 3, 5000);
        for (int i = 1; i <= 2; i++) {
            problem.order(Order.of("H" + i, "HEAVY", "FRE", "SEA")).order(Order.of("M" + i, "MIDDLE", "FRE", "SEA"));
        }
        Facts facts = new Facts(problem.build());
        LoadedTrip middle = new HandMadeTrip(facts, "C1", 0, "SEA")
                .ride("M1", "SEA", 0)
                .ride("M2", "SEA", 0)
                .build();
        LoadedTrip heavy =
                new HandMadeTrip(facts, "C2", 0, "SEA").ride("H1", "SEA", 0).build();
        try (GreedyWalk walk = new GreedyWalk(facts, RepackTrips::new, SEED, middle, heavy)) {
            walk.apply(100);

            assertThat(walk.delivered()).isEqualTo(4);
        }
    }

    /** A vehicle that counts more waits for the position of one that counts less. */
    @Test
    void aVehicleGivesItsPlaceToOneThatWaits() {
        Facts facts = new Facts(new ProblemBuilder("day", "2019-06-24", "2019-06-24")
                .rules(Rules.DEFAULT.withMaxTripsPerDay(1))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("SEA", 37.5, -122, 9)
                .carrier("C1", "FRE", 1, 5000)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA").withPriority(2))
                .build());
        LoadedTrip trip =
                new HandMadeTrip(facts, "C1", 0, "SEA").ride("O1", "SEA", 0).build();
        try (GreedyWalk walk = new GreedyWalk(facts, RepackTrips::new, SEED, trip)) {
            assertThat(walk.apply(50).trips()).containsExactly("C1 0: SEA/0 [O2/0]");
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /** The walk holds score, counts and rules against those worked out afresh. */
    @ParameterizedTest
    @MethodSource("seeds")
    void eachLeavesASoundScheduleOfRandomProblems(long seed) {
        Facts facts = new Facts(RandomProblems.ofManyStops(seed));
        try (GreedyWalk strings = new GreedyWalk(facts, RemoveStrings::new, seed)) {
            strings.apply(60);
        }
        Function<RecipeParts, Recipe> inTurn = parts ->
                new InTurn(List.of(new RemoveStrings(parts), new ExchangeStops(parts), new RepackTrips(parts)));
        try (GreedyWalk all = new GreedyWalk(facts, inTurn, seed)) {
            all.apply(150);
        }
    }

    /** Recipes one after the other. */
    private static final class InTurn implements Recipe {
        private final List<Recipe> recipes;
        private int count;

        InTurn(List<Recipe> recipes) {
            this.recipes = recipes;
        }

        @Override
        public String name() {
            return "in turn";
        }

        @Override
        public void apply() {
            recipes.get(count++ % recipes.size()).apply();
        }
    }
}
