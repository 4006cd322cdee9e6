package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nothing is ever handed over at SHUT, where LOST is wanted. */
class CompletenessTest {
    private final Facts facts = new Facts(new ProblemBuilder("two-days", "2019-06-24", "2019-06-25")
            .model("M3", 1847)
            .yard("FRE", 37, -122)
            .center("SEA", 37.5, -122, 9)
            .center("SHUT", 37.5, -121, 0)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("LOST", "M3", "FRE", "SHUT")
                    .withAppointment(new Handover("SHUT", LocalDate.parse("2019-06-25"))))
            .order(Order.of("O1", "M3", "FRE", "SEA")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-24"))))
            .order(Order.of("O2", "M3", "FRE", "SEA"))
            .build());
    private final Board board = new Board(facts);
    private final Completeness completeness = new Completeness(facts, board);

    private LoadedTrip trip(int dayOfFirst) {
        return new HandMadeTrip(facts, "C1", 0, "SEA")
                .ride("O1", "SEA", dayOfFirst)
                .ride("O2", "SEA", 0)
                .build();
    }

    @Test
    void aScheduleIsCompleteWhenAllThatWaitsIsImpossible() {
        assertThat(completeness.isComplete()).as("nothing delivered").isFalse();
        LoadedTrip all = trip(0);
        board.add(all);
        assertThat(completeness.isComplete()).isTrue();
        assertThat(completeness.isComplete()).as("asked again").isTrue();
    }

    @Test
    void itIsNotWhileAPossibleOrderWaits() {
        LoadedTrip all = trip(0);
        LoadedTrip one = all.without(facts, all.vehicleOf(HandMadeTrip.order(facts, "O2")));
        board.add(all);
        assertThat(completeness.isComplete()).isTrue();
        board.replace(all, one);
        assertThat(completeness.isComplete()).isFalse();
        board.replace(one, all);
        assertThat(completeness.isComplete()).isTrue();
    }

    @Test
    void itIsNotWhileAnAppointmentIsOpenThatWasKeptOnce() {
        LoadedTrip kept = trip(0);
        LoadedTrip moved = trip(1);
        board.add(moved);
        assertThat(completeness.isComplete()).as("never kept").isTrue();
        board.replace(moved, kept);
        assertThat(completeness.isComplete()).as("kept").isTrue();
        board.replace(kept, moved);
        assertThat(completeness.isComplete()).as("kept once").isFalse();
    }
}
