package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.AddOrders;
import dev.quarterback.change.Amount;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.change.GiveAppointment;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two days, a yard with a carrier, a center on a day trip; A has an appointment on the second day, B has none. */
class MadeImpossibleTest {
    private static final LocalDate MON = LocalDate.parse("2019-06-24");
    private static final LocalDate TUE = LocalDate.parse("2019-06-25");

    private final Problem before = new ProblemBuilder("two days", "2019-06-24", "2019-06-25")
            .model("M3", 1800)
            .yard("FRE", 37.5, -121.9)
            .center("SJC", 37.4, -121.9, 5)
            .carrier("C1", "FRE", 9, 18_000)
            .order(Order.of("A", "M3", "FRE", "SJC").withAppointment(new Handover("SJC", TUE)))
            .order(Order.of("B", "M3", "FRE", "SJC"))
            .build();

    private MadeImpossible by(Operation... operations) {
        return MadeImpossible.of(before, ChangedProblem.of(before, Change.of(operations), null));
    }

    @Test
    void ordersAndAppointmentsThatNoPlanCanKeepAreNamed() {
        assertThat(by(new CarrierOff("C1", MON, null))).isEqualTo(new MadeImpossible(List.of("A", "B"), List.of("A")));
        assertThat(by(new CarrierOff("C1", TUE, null))).isEqualTo(new MadeImpossible(List.of(), List.of()));
    }

    @Test
    void anOrderMayLoseItsAppointmentAlone() {
        assertThat(by(close(TUE))).isEqualTo(new MadeImpossible(List.of(), List.of("A")));
        assertThat(by(close(MON))).isEqualTo(new MadeImpossible(List.of(), List.of()));
    }

    private static Operation close(LocalDate day) {
        return new SetHandovers("SJC", List.of(day), Amount.exactly(0), Amount.UNCHANGED);
    }

    @Test
    void whatComesWithTheChangeCountsToo() {
        Order lost = Order.of("C", "M3", "FRE", "SJC").withReadyDay(TUE.plusDays(1));

        assertThat(by(new AddOrders(List.of(lost)), close(MON), new GiveAppointment("B", "SJC", MON)))
                .isEqualTo(new MadeImpossible(List.of("C"), List.of("B")));
    }

    @Test
    void whatWasImpossibleBeforeIsNotMadeSo() {
        Problem closed = ChangedProblem.of(before, Change.of(close(MON), close(TUE)), null);

        assertThat(MadeImpossible.of(closed, closed).isNothing()).isTrue();
    }
}
