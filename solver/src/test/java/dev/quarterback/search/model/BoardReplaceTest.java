package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.RandomProblems;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To replace a trip and to put the other on an empty board come to the same. */
class BoardReplaceTest {
    private static final Facts FACTS = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 1)
            .center("TAC", 37.7, -122, 2)
            .center("POR", 45.5, -122, 2)
            .carrier("C1", "FRE", 3, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA", "TAC")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-26"))))
            .order(Order.of("O2", "M3", "FRE", "SEA", "TAC").withPriority(3))
            .order(Order.of("O3", "M3", "FRE", "TAC"))
            .order(Order.of("O4", "M3", "FRE", "SEA"))
            .build());

    private static HandMadeTrip trip() {
        return trip("SEA", "TAC");
    }

    private static HandMadeTrip trip(String... stops) {
        return new HandMadeTrip(FACTS, "C1", 0, stops);
    }

    private static HandMadeTrip before() {
        return trip().ride("O1", "SEA", 2).ride("O2", "TAC", 1);
    }

    static Stream<HandMadeTrip> after() {
        return Stream.of(
                before(),
                // Another day, for the appointment and for the other.
                trip().ride("O1", "SEA", 3).ride("O2", "TAC", 1),
                trip().ride("O1", "SEA", 2).ride("O2", "TAC", 4),
                // Another stop on the same day.
                trip().ride("O1", "TAC", 2).ride("O2", "TAC", 1),
                // The same vehicles in another sequence.
                trip().ride("O2", "TAC", 1).ride("O1", "SEA", 2),
                // One off, one on until the trip is full, one for another, all others, none.
                trip().ride("O2", "TAC", 1),
                before().ride("O3", "TAC", 1),
                trip().ride("O4", "SEA", 2).ride("O2", "TAC", 1),
                trip().ride("O4", "SEA", 1).ride("O3", "TAC", 1),
                trip(),
                // Other stops: one less, the same two turned round, and a far one before them that makes the trip long.
                trip("SEA").ride("O1", "SEA", 2),
                trip("TAC", "SEA").ride("O1", "SEA", 2).ride("O2", "TAC", 1),
                trip("POR", "SEA", "TAC").ride("O1", "SEA", 2).ride("O2", "TAC", 3),
                trip("SEA", "POR", "TAC").ride("O1", "SEA", 2).ride("O2", "TAC", 3));
    }

    @ParameterizedTest
    @MethodSource("after")
    void leavesWhatTheOtherTripAloneWould(HandMadeTrip other) {
        LoadedTrip before = before().build();
        LoadedTrip after = other.build();
        Board board = new Board(FACTS);
        board.add(before);

        board.replace(before, after);
        assertHoldsOnly(board, after);
        board.replace(after, before);
        assertHoldsOnly(board, before);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Both trips may carry the same vehicles, and there is a third one on the board. */
    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameAsTakingOneAwayAndAddingTheOther(long seed) {
        Random random = new Random(seed);
        Facts facts = new Facts(RandomProblems.problem(seed));
        int carrier = random.nextInt(facts.carriers.count);
        int day = random.nextInt(facts.days);
        LoadedTrip before = new RandomTrip(facts, carrier, day, random).build(facts);
        LoadedTrip after = new RandomTrip(facts, carrier, day, random).build(facts);
        LoadedTrip third = new LoadedTrip(facts, carrier, 0, new int[] {0}, 0, new int[0], new int[0], new int[0]);
        Board replaced = new Board(facts);
        Board changed = new Board(facts);
        for (Board board : new Board[] {replaced, changed}) {
            board.add(third);
            board.add(before);
        }

        replaced.replace(before, after);
        changed.remove(before);
        changed.add(after);

        assertThat(BoardCounts.of(facts, replaced)).isEqualTo(BoardCounts.of(facts, changed));
    }

    private static void assertHoldsOnly(Board board, LoadedTrip trip) {
        Board alone = new Board(FACTS);
        alone.add(trip);
        assertThat(BoardCounts.of(FACTS, board)).isEqualTo(BoardCounts.of(FACTS, alone));
        for (int v = 0; v < trip.load(); v++) {
            assertThat(board.tripOf(trip.order(v))).isSameAs(trip);
        }
    }
}
