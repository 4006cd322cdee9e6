package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The carrier has 200 minutes a day. SEA is 350 minutes away, one day after departure; POR 60, on the same day. */
class ArrivalDaysTest {
    private static final Center SEA =
            new Center("SEA", null, 39, -122, new Handovers(1, 0), new TreeMap<>(), Center.UNLIMITED, 0);
    private static final Center POR =
            new Center("POR", null, 38, -122, new Handovers(1, 0), new TreeMap<>(), Center.UNLIMITED, 0);

    private static ProblemBuilder week(Center... centers) {
        return week(1, centers);
    }

    private static ProblemBuilder week(int maxStops, Center... centers) {
        ProblemBuilder problem = Why.week(maxStops).carrier(carrier());
        for (Center center : centers) {
            problem.center(center).lane("FRE", center.id(), 1, center.id().equals("SEA") ? 350 : 60);
        }
        return problem;
    }

    private static Carrier carrier(LocalDate... offDays) {
        return new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of(offDays));
    }

    private static Center closedOn(Center center, int... days) {
        Center changed = center;
        for (int day : days) {
            changed = changed.withHandoversOn(june(day), 0, 0);
        }
        return changed;
    }

    @Test
    void theVehicleArrivesByTheLastDay() {
        assertThat(Why.not(week(SEA, POR), readyOn(30, "SEA", "POR"))).isEqualTo("possible");
        assertThat(Why.not(week(SEA), readyOn(29, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(week(SEA), readyOn(30, "SEA")))
                .isEqualTo("ready-too-late: no carrier of yard FRE brings it to SEA by 2019-06-30 when it leaves on or"
                        + " after 2019-06-30 (no arrival before 2019-07-01)");
    }

    @Test
    void aDayIsFullOfDutyTimeBeforeTheNextBegins() {
        ProblemBuilder at400 = Why.week(1).carrier(carrier()).center(SEA).lane("FRE", "SEA", 1, 400);
        ProblemBuilder at401 = Why.week(1).carrier(carrier()).center(SEA).lane("FRE", "SEA", 1, 401);

        assertThat(Why.not(at400, readyOn(29, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(at401, readyOn(29, "SEA"))).startsWith("ready-too-late: no carrier of yard FRE brings it");
    }

    @Test
    void theLongestDriveAtAMinuteADayIsWorkedOutAtOnce() {
        ProblemBuilder problem = Why.week(1)
                .center(SEA)
                .lane("FRE", "SEA", 1, Integer.MAX_VALUE)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 1, null, null, List.of()));

        assertThat(Why.not(problem, readyOn(24, "SEA")))
                .isEqualTo("out-of-reach: no carrier of yard FRE brings it to SEA by 2019-06-30 when it leaves on or"
                        + " after 2019-06-24 (no arrival before " + june(24).plusDays(Integer.MAX_VALUE - 1L) + ")");
    }

    @Test
    void theVehicleIsPreparedByTheLastDay() {
        assertThat(Why.not(week(SEA.withPrepDays(2)), readyOn(27, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(week(SEA.withPrepDays(2), POR.withPrepDays(3)), readyOn(28, "POR", "SEA")))
                .isEqualTo("ready-too-late: it cannot be prepared at POR or SEA by 2019-06-30: not before 2019-07-01"
                        + " (leaving on or after 2019-06-28 it arrives at POR not before 2019-06-28, then 3 days of"
                        + " preparation)");
        assertThat(Why.not(week(POR.withPrepDays(Integer.MAX_VALUE)), readyOn(28, "POR")))
                .startsWith("centers-closed: it cannot be prepared");
    }

    @Test
    void aDayForTheHandoverIsLeftOnceItHasArrived() {
        Order order = readyOn(28, "SEA");

        assertThat(Why.not(week(closedOn(SEA, 24, 25, 26, 27, 28, 29)), order)).isEqualTo("possible");
        assertThat(Why.not(week(closedOn(SEA, 29, 30)), order))
                .isEqualTo("centers-closed: no day is left for a handover at SEA once it has arrived and is prepared"
                        + " (not before 2019-06-29)");
        assertThat(Why.not(week(SEA), order.withUnavailableDays(june(29), june(30))))
                .isEqualTo("customer-away: no day on which the customer is available is left for a handover at SEA once"
                        + " it has arrived and is prepared (not before 2019-06-29)");
    }

    @Test
    void onSiteNeitherPreparationNorLotMatters() {
        Order order = Order.of("O1", "M3", "SEA", "SEA").withReadyDay(june(30));

        assertThat(Why.not(week(SEA.withPrepDays(3).withLotSpaces(0)), order)).isEqualTo("possible");
    }

    @Test
    void withoutALotTheHandoverIsOnTheDayOfArrival() {
        Center noLot = closedOn(SEA.withLotSpaces(0), 28, 29);
        Carrier offOn29 = carrier(june(29));

        assertThat(Why.not(week(noLot), readyOn(28, "SEA"))).isEqualTo("possible"); // Leaves on the 29th.
        assertThat(Why.not(Why.week(1).carrier(offOn29).center(noLot).lane("FRE", "SEA", 1, 350), readyOn(28, "SEA")))
                .startsWith("ready-too-late: no carrier of yard FRE brings it");
        assertThat(Why.not(week(closedOn(noLot, 30)), readyOn(26, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(week(noLot), readyOn(25, "SEA").withUnavailableDays(june(25), june(26), june(27), june(30))))
                .startsWith("customer-away: no handover");
    }

    @Test
    void withoutALotTheCarrierLeavesInTimeForTheOpenDay() {
        // SEA is open on the 29th alone; who leaves on the 28th gets there.
        Center open29 = closedOn(SEA, 24, 25, 26, 27, 28, 30);
        ProblemBuilder offOn28 = Why.week(1).carrier(carrier(june(28))).lane("FRE", "SEA", 1, 350);

        assertThat(Why.not(offOn28.center(open29), readyOn(24, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(week(open29.withLotSpaces(0)), readyOn(24, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(
                        Why.week(1)
                                .carrier(carrier(june(28)))
                                .lane("FRE", "SEA", 1, 350)
                                .center(open29.withLotSpaces(0))
                                .center(POR),
                        readyOn(24, "SEA")))
                .isEqualTo(
                        "centers-closed: it cannot be handed over at SEA on the day it arrives, and there is no lot space"
                                + " at SEA to keep it overnight");
    }

    @Test
    void preparationWaitsOnTheLot() {
        assertThat(Why.not(week(POR.withPrepDays(1).withLotSpaces(1)), readyOn(24, "POR")))
                .isEqualTo("possible");
        assertThat(Why.not(week(POR.withPrepDays(1).withLotSpaces(0)), readyOn(24, "POR")))
                .startsWith("centers-closed: it cannot be handed over");
    }

    /** The carrier is off from the 26th on, POR opens on the 25th: only by way of SEA it gets there on that day. */
    @Test
    void withoutALotALongerWayMayArriveOnTheRightDay() {
        Center open25 = closedOn(POR.withLotSpaces(0), 24, 26, 27, 28, 29, 30);
        ProblemBuilder problem = Why.week(2)
                .center(open25)
                .center(SEA)
                .lane("FRE", "POR", 1, 125)
                .lane("FRE", "SEA", 1, 150)
                .lane("SEA", "POR", 1, 100)
                .carrier(carrier(june(26), june(27), june(28), june(29), june(30)));

        assertThat(Why.not(problem, readyOn(24, "POR"))).isEqualTo("possible");
        assertThat(Why.not(problem.rules(Why.week(1).build().rules()), readyOn(24, "POR")))
                .startsWith("centers-closed: it cannot be handed over");
    }
}
