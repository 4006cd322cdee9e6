package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A center has a place for one more vehicle exactly when that vehicle breaks neither its handovers nor its lot. */
class PlacesTest {
    private static final int DAYS = 7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void hasPlaceAsTheCapacityRulesHaveIt(long seed) {
        Random random = new Random(seed);
        Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .center(center("A", random))
                .center(center("B", random))
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .order(arrives("A", random))
                .order(arrives("B", random))
                .order(arrives("B", random))
                .build());
        Board board = new Board(facts);
        CapacityRules rules = new CapacityRules(facts);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            int center = random.nextInt(2);
            int arrival = random.nextInt(DAYS + 2);
            int day = random.nextInt(DAYS);
            boolean place = board.hasPlace(center, arrival, day);
            board.hold(center, arrival, day);
            assertThat(place).isEqualTo(broken(rules, board, center, arrival, day) == 0);
            if (!place) {
                board.release(center, arrival, day);
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 199);
    }

    private static Order arrives(String center, Random random) {
        LocalDate day = LocalDate.parse("2019-06-24").plusDays(random.nextInt(DAYS + 2));
        return Order.of("O" + random.nextLong(), "M3", "FRE", center).withArrival(new Handover(center, day));
    }

    private static Center center(String id, Random random) {
        TreeMap<LocalDate, Handovers> special = new TreeMap<>();
        special.put(LocalDate.parse("2019-06-26"), new Handovers(random.nextInt(3), random.nextInt(3)));
        int spaces = random.nextInt(4) == 0 ? Center.UNLIMITED : random.nextInt(6);
        Handovers handovers = new Handovers(random.nextInt(6), random.nextInt(3));
        return new Center(id, null, 47, -122, handovers, special, spaces, 0);
    }

    private static long broken(CapacityRules rules, Board board, int center, int arrival, int day) {
        long broken = rules.handovers(center, day, board.handed(center, day));
        for (int night = arrival; night < day; night++) {
            broken += rules.lot(
                    center, board.lots().waiting(center, night), board.lots().standing(center, night));
        }
        return broken;
    }
}
