package dev.quarterback.quarter;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void aWindowHasTheFirstDaysOnly() {
        Problem problem = fiveDays().order(order("A")).build();

        Problem window = Window.of(problem, 2);

        assertThat(List.of(window.firstDay(), window.lastDay())).containsExactly(june(24), june(25));
        assertThat(window.orders()).isEqualTo(problem.orders());
        assertThat(Window.of(problem, 5)).isEqualTo(problem);
        assertThat(Window.of(problem, 6)).isEqualTo(problem);
    }

    @Test
    void ordersThatAreReadyLaterHaveNoPartInIt() {
        Problem problem = fiveDays()
                .vessel("V1", "FRE", "2019-06-26")
                .order(order("A").withReadyDay(june(25)))
                .order(order("B").withReadyDay(june(26)))
                .order(order("C").withVessel("V1"))
                .build();

        assertThat(Window.of(problem, 2).orders()).extracting(Order::id).containsExactly("A");
    }

    @Test
    void whoHasALaterAppointmentIsNotServedBefore() {
        Order standing = order("B")
                .withArrival(new Handover("SJC", june(23)))
                .withAppointment(new Handover("SJC", june(27)))
                .withUnavailableDays(june(24), june(28));
        Problem problem = fiveDays()
                .order(order("A").withAppointment(new Handover("SJC", june(26))))
                .order(standing)
                .order(order("C").withAppointment(new Handover("SJC", june(25))))
                .build();

        assertThat(Window.of(problem, 2).orders())
                .containsExactly(
                        standing.withUnavailableDays(june(24), june(28), june(25)),
                        problem.orders().get(2));
    }

    @Test
    void daysAfterItOnWhichACarrierIsNotAvailableAreBusy() {
        Problem five = fiveDays().build();
        Carrier off = five.carriers()
                .get(0)
                .withAvailability(null, june(27), List.of(june(25), june(26), june(27)))
                .withBusy(new BusyDay(june(26), 300, 0), new BusyDay(june(27), 0, 0));
        Problem problem = five.withCarriers(List.of(off, five.carriers().get(1)));

        assertThat(Window.of(problem, 2).carriers())
                .containsExactly(
                        off.withBusy(
                                new BusyDay(june(26), 300, 0),
                                new BusyDay(june(27), 0, 1),
                                new BusyDay(june(28), 0, 1)),
                        five.carriers().get(1));
    }
}
