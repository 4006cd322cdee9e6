package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One center with five handovers a day; two appointments there on the third day, one after the last day. */
class UnkeptAppointmentsTest {
    private final Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 5)
            .order(withAppointment("O1", "2019-06-26"))
            .order(withAppointment("O2", "2019-06-26"))
            .order(withAppointment("O3", "2019-07-01"))
            .order(Order.of("O4", "M3", "SEA", "SEA"))
            .build());

    private final Board board = new Board(facts);

    private static Order withAppointment(String id, String day) {
        return Order.of(id, "M3", "SEA", "SEA").withAppointment(new Handover("SEA", LocalDate.parse(day)));
    }

    private String unkept() {
        return board.unkept().count() + " unkept, of them on the days "
                + board.unkept().onDay(0, 1) + " " + board.unkept().onDay(0, 2) + ", unclaimed "
                + board.unclaimed(0, 1) + " " + board.unclaimed(0, 2);
    }

    @Test
    void eachClaimsAHandoverOfItsDayUntilItIsKept() {
        assertThat(unkept()).isEqualTo("3 unkept, of them on the days 0 2, unclaimed 5 3");
        board.addOnSite(0, 0, 2);
        assertThat(unkept()).as("kept").isEqualTo("2 unkept, of them on the days 0 1, unclaimed 5 3");
        board.addOnSite(1, 0, 1);
        assertThat(unkept()).as("on another day").isEqualTo("2 unkept, of them on the days 0 1, unclaimed 4 3");
        board.addOnSite(3, 0, 2);
        assertThat(unkept()).as("none given").isEqualTo("2 unkept, of them on the days 0 1, unclaimed 4 2");
        board.removeOnSite(0, 0, 2);
        assertThat(unkept()).as("waits again").isEqualTo("3 unkept, of them on the days 0 2, unclaimed 4 2");
    }

    @Test
    void oneIsOpenWhenItIsNotKeptButWasOnce() {
        assertThat(board.unkept().openShare()).as("none was kept yet").isZero();
        board.addOnSite(0, 0, 2);
        assertThat(board.unkept().openShare()).as("kept").isZero();
        board.removeOnSite(0, 0, 2);
        assertThat(board.unkept().openShare()).as("one of three").isEqualTo(1 / 3.0);
        board.addOnSite(0, 0, 1);
        assertThat(board.unkept().openShare()).as("on another day").isEqualTo(1 / 3.0);
        board.removeOnSite(0, 0, 1);
        board.addOnSite(0, 0, 2);
        assertThat(board.unkept().openShare()).as("kept again").isZero();
    }
}
