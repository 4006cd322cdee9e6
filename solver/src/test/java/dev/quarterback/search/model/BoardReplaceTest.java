package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
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
            .carrier("C1", "FRE", 3, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA", "TAC")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-26"))))
            .order(Order.of("O2", "M3", "FRE", "SEA", "TAC").withPriority(3))
            .order(Order.of("O3", "M3", "FRE", "TAC"))
            .order(Order.of("O4", "M3", "FRE", "SEA"))
            .build());

    private static HandMadeTrip trip() {
        return new HandMadeTrip(FACTS, "C1", 0, "SEA", "TAC");
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
                trip());
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

    private static void assertHoldsOnly(Board board, LoadedTrip trip) {
        Board alone = new Board(FACTS);
        alone.add(trip);
        assertThat(BoardCounts.of(FACTS, board)).isEqualTo(BoardCounts.of(FACTS, alone));
        for (int v = 0; v < trip.load(); v++) {
            assertThat(board.tripOf(trip.order(v))).isSameAs(trip);
        }
    }
}
