package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Vehicles with an arrival, in a problem without carriers. SEA prepares for two days, DEN for none. */
class OnTheWayTest {
    private final ProblemBuilder problem = problem(2);

    private static ProblemBuilder problem(int prepDays) {
        Center sea = new Center("SEA", null, 39, -122, new Handovers(1, 0), new TreeMap<>(), 0, prepDays);
        return Why.week(1).center(sea).center("DEN", 37.6, -122, 5);
    }

    private static Order arriving(String center, LocalDate day) {
        return Order.of("O1", "M3", "FRE", "SEA").withArrival(new Handover(center, day));
    }

    @Test
    void theVehicleArrivesAndIsPreparedByTheLastDay() {
        assertThat(Why.not(problem, arriving("SEA", june(28)))).isEqualTo("possible");
        assertThat(Why.not(problem, arriving("SEA", june(29))))
                .isEqualTo(
                        "arrives-too-late: arrives at SEA on 2019-06-29 and is prepared on 2019-07-01, after the last day"
                                + " 2019-06-30");
        assertThat(Why.action(problem, arriving("SEA", june(29))))
                .isEqualTo("arrives-too-late: Let the vehicle arrive at SEA by 2019-06-28.");
    }

    @Test
    void withoutPreparationItArrivesByTheLastDay() {
        assertThat(Why.not(problem(0), arriving("SEA", june(30)))).isEqualTo("possible");
        assertThat(Why.not(problem(0), arriving("SEA", june(30).plusDays(1))))
                .isEqualTo("arrives-too-late: arrives at SEA on 2019-07-01, after the last day 2019-06-30");
    }

    /** Neither ready day nor vessel say anything about a vehicle that has left its yard. */
    @Test
    void itMayHaveArrivedLongAgo() {
        Order order = arriving("SEA", LocalDate.parse("0001-01-01"));

        assertThat(Why.not(problem, order.withReadyDay(LocalDate.parse("9999-12-31"))))
                .isEqualTo("possible");
        assertThat(Why.not(problem(Integer.MAX_VALUE), order)).startsWith("arrives-too-late");
        assertThat(Why.action(problem(Integer.MAX_VALUE), arriving("SEA", june(20))))
                .isEqualTo("arrives-too-late: Shorten the preparation at SEA to 10 days.");
    }

    @Test
    void itArrivesAtOneOfTheOrdersCenters() {
        assertThat(Why.not(problem, arriving("DEN", june(28))))
                .isEqualTo("wrong-site: the vehicle arrives at DEN, which is none of the order's centers");
        assertThat(Why.action(problem, arriving("DEN", june(28))))
                .isEqualTo("wrong-site: Let the customer take the vehicle over at DEN.");
        assertThat(Why.action(problem, arriving("DEN", june(30).plusDays(1)))).isEqualTo("wrong-site: nothing known");
    }

    @Test
    void theCustomerComesOnceItIsPrepared() {
        Order order = arriving("SEA", june(27));

        assertThat(Why.not(problem, order.withUnavailableDays(june(29)))).isEqualTo("possible");
        assertThat(Why.not(problem, order.withUnavailableDays(june(29), june(30))))
                .isEqualTo("customer-away: the customer is unavailable on every day from 2019-06-29 to 2019-06-30");
        assertThat(Why.action(problem, order.withUnavailableDays(june(29), june(30))))
                .isEqualTo("customer-away: Let the customer come to SEA on 2019-06-29.");
    }

    @Test
    void theCenterHandsOverOnceItIsPrepared() {
        Center sea = new Center("SEA", null, 39, -122, new Handovers(0, 0), new TreeMap<>(), 0, 2);
        ProblemBuilder until28 = Why.week(1).center(sea.withHandoversOn(june(28), 1, 0));

        assertThat(Why.not(until28, arriving("SEA", june(26)))).isEqualTo("possible");
        assertThat(Why.not(until28, arriving("SEA", june(27))))
                .isEqualTo("centers-closed: no handover is possible at SEA on any day from 2019-06-29 to 2019-06-30");
        assertThat(Why.action(until28, arriving("SEA", june(27))))
                .isEqualTo("centers-closed: Let SEA hand over a vehicle on 2019-06-29.");
    }
}
