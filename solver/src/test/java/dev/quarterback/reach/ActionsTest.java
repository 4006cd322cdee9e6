package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What would help; SEA is near, POR is reached a day after the departure. */
class ActionsTest {
    private static final Center SEA =
            new Center("SEA", null, 37.6, -122, new Handovers(1, 0), new TreeMap<>(), Center.UNLIMITED, 0);
    private static final Carrier CARRIER = new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of());

    private static ProblemBuilder week(Center sea) {
        return Why.week(1).center(sea).center("POR", 38, -122, 1).lane("FRE", "POR", 350, 350);
    }

    private static ProblemBuilder week() {
        return week(SEA).carrier(CARRIER);
    }

    @Test
    void aVehicleIsBroughtEarlier() {
        assertThat(Why.action(week(), readyOn(30, "POR")))
                .isEqualTo("ready-too-late: Bring the vehicle to FRE by 2019-06-29.");
        assertThat(Why.action(week(), Order.of("O1", "M3", "SEA", "SEA").withReadyDay(june(30).plusDays(1))))
                .isEqualTo("ready-too-late: Bring the vehicle to SEA by 2019-06-30.");
    }

    @Test
    void aCarrierComes() {
        assertThat(Why.action(week(SEA), readyOn(26, "SEA")))
                .isEqualTo(
                        "no-carrier-at-yard: Let a carrier come to FRE with at least 1 position and 1,847 kg of payload,"
                                + " on duty 660 minutes a day from 2019-06-26 on.");
        assertThat(Why.action(
                        week().model(new Model("SEMI", 2100, 1)).model(new Model("BUS", 20000.5, 10)),
                        Order.of("O1", "BUS", "FRE", "SEA")))
                .isEqualTo("too-many-positions: Let a carrier come to FRE with at least 10 positions and 20,000.5 kg of"
                        + " payload, on duty 200 minutes a day from 2019-06-24 on.");
        assertThat(Why.action(week().model(new Model("TANK", 60000, 1)), Order.of("O1", "TANK", "FRE", "SEA")))
                .isEqualTo(
                        "too-heavy: Let a carrier come to FRE with at least 1 position and 60,000 kg of payload, on duty"
                                + " 200 minutes a day from 2019-06-24 on.");
    }

    /** Over POR a trip might arrive at SEA a day later; nobody has looked whether it can. */
    @Test
    void noActionIsGivenWhereItMayNotHelp() {
        Order away = readyOn(24, "SEA")
                .withUnavailableDays(june(24), june(25), june(26), june(27), june(28), june(29), june(30));

        assertThat(Why.action(
                        week(SEA.withHandoversOn(june(24), 0, 0).withLotSpaces(0))
                                .carrier(CARRIER),
                        away))
                .isEqualTo("customer-away: Let the customer come to SEA on 2019-06-25.");
        assertThat(Why.action(
                        Why.week(2)
                                .center(SEA.withHandoversOn(june(24), 0, 0).withLotSpaces(0))
                                .center("POR", 38, -122, 1)
                                .carrier(CARRIER),
                        away))
                .isEqualTo("customer-away: nothing known");
    }

    /** The center is 700 minutes away, and a carrier that comes has 660 on the last day. */
    @Test
    void noActionIsGivenThatDoesNotHelpByItself() {
        ProblemBuilder problem = week(SEA).center("DEN", 39, -122, 1).lane("FRE", "DEN", 700, 700);

        assertThat(Why.action(problem, readyOn(30, "DEN"))).isEqualTo("no-carrier-at-yard: nothing known");
    }

    @Test
    void aCustomerComesOrACenterHandsOver() {
        Center closed = SEA.withHandoversOn(june(30), 0, 0);
        Order onLastDay = readyOn(30, "SEA");

        assertThat(Why.action(week(SEA).carrier(CARRIER), onLastDay.withUnavailableDays(june(30))))
                .isEqualTo("customer-away: Let the customer come to SEA on 2019-06-30.");
        assertThat(Why.action(week(closed).carrier(CARRIER), onLastDay))
                .isEqualTo("centers-closed: Let SEA hand over a vehicle on 2019-06-30.");
        assertThat(Why.action(week(closed).carrier(CARRIER), onLastDay.withUnavailableDays(june(30))))
                .isEqualTo(
                        "customer-away: Let SEA hand over a vehicle on 2019-06-30, and the customer come on that day.");
    }

    @Test
    void aCenterPreparesFasterOrKeepsAVehicle() {
        assertThat(Why.action(week(SEA.withPrepDays(7)).carrier(CARRIER), readyOn(24, "SEA")))
                .isEqualTo("centers-closed: Shorten the preparation at SEA to 6 days.");
        assertThat(Why.action(week(SEA.withPrepDays(1).withLotSpaces(0)).carrier(CARRIER), readyOn(24, "SEA")))
                .isEqualTo("centers-closed: Give SEA a lot space to keep a vehicle overnight.");
    }
}
