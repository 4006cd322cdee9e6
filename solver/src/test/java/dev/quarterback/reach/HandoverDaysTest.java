package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SEA, near the yard, hands over on the 24th and 28th alone; POR, as near, by surge on the 24th; DEN every day. */
class HandoverDaysTest {
    private final ProblemBuilder problem = Why.week(1)
            .center(openOn("SEA", new Handovers(1, 0), 24, 28))
            .center(openOn("POR", new Handovers(0, 1), 24))
            .center("DEN", 37.6, -122, 5)
            .carrier("C1", "FRE", 9, 17500);

    private static Center openOn(String id, Handovers handovers, int... days) {
        TreeMap<LocalDate, Handovers> special = new TreeMap<>();
        for (int day : days) {
            special.put(Why.june(day), handovers);
        }
        return new Center(id, null, 37.6, -122, new Handovers(0, 0), special, Center.UNLIMITED, 0);
    }

    private static Order at(String location, int ready, String... centers) {
        return Order.of("O1", "M3", location, centers).withReadyDay(Why.june(ready));
    }

    private static Order awayOn(Order order, List<LocalDate> days) {
        return order.withUnavailableDays(days.toArray(LocalDate[]::new));
    }

    @Test
    void aVehicleOnSiteIsHandedOverOnlyWhereItIs() {
        assertThat(Why.not(problem, at("DEN", 24, "SEA", "DEN"))).isEqualTo("possible");
        assertThat(Why.not(problem, at("DEN", 24, "SEA", "POR")))
                .isEqualTo("wrong-site: the vehicle stands at DEN, which is none of the order's centers");
    }

    @Test
    void theVehicleIsReadyByTheLastDay() {
        assertThat(Why.not(problem, at("FRE", 30, "DEN"))).isEqualTo("possible");
        assertThat(Why.not(problem, at("DEN", 30, "DEN"))).isEqualTo("possible");

        Order late = at("FRE", 30, "DEN").withReadyDay(LocalDate.parse("2019-07-01"));
        String text = "ready-too-late: ready on 2019-07-01, after the last day 2019-06-30";
        assertThat(Why.not(problem, late)).isEqualTo(text);
        assertThat(Why.not(problem, Order.of("O1", "M3", "DEN", "DEN").withReadyDay(late.readyDay())))
                .isEqualTo(text);
    }

    @Test
    void anOrderWithoutReadyDayOrWithAnEarlyOneIsReadyOnTheFirstDay() {
        assertThat(Why.not(problem, Order.of("O1", "M3", "FRE", "POR"))).isEqualTo("possible");
        assertThat(Why.not(problem, at("FRE", 1, "POR"))).isEqualTo("possible");
    }

    @Test
    void theCustomerComesOnADayLeft() {
        Order order = at("FRE", 28, "DEN", "SEA");

        assertThat(Why.not(problem, awayOn(order, Why.june(24, 29)))).isEqualTo("possible");
        assertThat(Why.not(problem, awayOn(order, Why.june(28, 30))))
                .isEqualTo("customer-away: the customer is unavailable on every day from 2019-06-28 to 2019-06-30");
        assertThat(Why.not(problem, awayOn(at("DEN", 30, "DEN"), Why.june(30, 30))))
                .isEqualTo("customer-away: the customer is unavailable on 2019-06-30, the only day left");
    }

    @Test
    void aCenterHandsOverOnADayLeft() {
        assertThat(Why.not(problem, at("FRE", 28, "SEA", "POR"))).isEqualTo("possible");
        assertThat(Why.not(problem, at("FRE", 29, "SEA", "POR")))
                .isEqualTo(
                        "centers-closed: no handover is possible at SEA or POR on any day from 2019-06-29 to 2019-06-30");
        assertThat(Why.not(problem, at("SEA", 30, "DEN", "SEA")))
                .isEqualTo("centers-closed: no handover is possible at SEA on 2019-06-30");
    }

    @Test
    void surgeAloneIsEnough() {
        assertThat(Why.not(problem, at("POR", 24, "POR"))).isEqualTo("possible");
    }

    @Test
    void aCenterHandsOverOnADayOnWhichTheCustomerComes() {
        Order order = at("FRE", 25, "SEA", "POR");

        assertThat(Why.not(problem, awayOn(order, Why.june(25, 27)))).isEqualTo("possible");
        assertThat(Why.not(problem, awayOn(order, Why.june(27, 28))))
                .isEqualTo("customer-away: no handover is possible at SEA or POR on any day from 2019-06-25 to"
                        + " 2019-06-30 on which the customer is available");
    }

    @Test
    void anOrderOfAnotherProblemIsAnError() {
        assertThat(catchThrowable(() -> Reachability.of(problem.build()).impossible(at("FRE", 24, "LAX"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The problem has no site, model or vessel (LAX).");
    }
}
