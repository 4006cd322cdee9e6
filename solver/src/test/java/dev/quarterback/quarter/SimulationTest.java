package dev.quarterback.quarter;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.history.GivenAppointment;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What really happens to the plans of each morning. */
class SimulationTest {
    /** One carrier alone leaves no choice of who brings what. */
    private static Problem withC1(Order... orders) {
        Problem five = fiveDays().build();
        return five.withCarriers(five.carriers().subList(0, 1)).withOrders(List.of(orders));
    }

    @Test
    void whatIsPlannedHappensWhereNothingGoesWrong() {
        History history = Played.history(withC1(order("A"), order("B"), order("C")), path().build());

        assertThat(Played.text(history).subList(2, 5)).containsExactly("26: ", "27: ", "28: ");
        assertThat(history.days().stream().mapToInt(day -> day.handovers().size()))
                .startsWith(2, 1);
        assertThat(history.days().get(0).appointments()).hasSize(3);
        assertThat(history.days().stream().skip(1).flatMap(day -> day.appointments().stream()))
                .isEmpty();
    }

    @Test
    void anOrderIsPlannedFromTheDayOnWhichItBecomesKnown() {
        History history =
                Played.history(withC1(order("A")), path().known("A", 26).build());

        assertThat(Played.text(history))
                .containsExactly("24: ", "25: ", "26: C1 SJC 26 A; handed over A", "27: ", "28: ");
        assertThat(history.days().stream().map(HistoryDay::open)).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void thatAVehicleIsLateBecomesKnownOnTheDayOnWhichItWasToBeReady() {
        Problem problem = withC1(order("A").withReadyDay(june(25)));
        SamplePath late = path().ready("A", 27).build();

        assertThat(Played.text(Played.history(problem, late)))
                .containsExactly("24: ", "25: ", "26: ", "27: C1 SJC 27 A; handed over A", "28: ");
        assertThat(Played.plans(problem, late, PolicyKind.ROLLING).windows)
                .flatExtracting(Problem::orders)
                .extracting(Order::readyDay)
                .containsExactly(june(25), june(27), june(27), june(27));
    }

    @Test
    void aVehicleThatIsReadyEarlyIsUsedEarly() {
        Problem problem = withC1(order("A").withReadyDay(june(27)));

        assertThat(Played.text(Played.history(problem, path().ready("A", 25).build())))
                .containsExactly("24: ", "25: C1 SJC 25 A; handed over A", "26: ", "27: ", "28: ");
    }

    @Test
    void aLateVesselBringsItsVehiclesLate() {
        Problem problem = fiveDays()
                .vessel("V1", "FRE", "2019-06-25")
                .order(order("A").withVessel("V1"))
                .build();

        assertThat(Played.text(Played.history(problem, path().lands("V1", 28).build()))
                        .get(4))
                .matches("28: C[12] SJC 28 A; handed over A");
    }

    /** The vessel lands as it should, on the 25th; A is found not to be ready then, for two days. */
    @Test
    void aVehicleThatComesByVesselCanBeLateByItself() {
        Problem problem =
                withC1(order("A").withVessel("V1")).withVessels(List.of(new Vessel("V1", null, "FRE", june(25), 0)));
        SamplePath late = path().ready("A", 27).build();

        assertThat(Played.text(Played.history(problem, late)))
                .containsExactly("24: ", "25: ", "26: ", "27: C1 SJC 27 A; handed over A", "28: ");
        assertThat(Played.plans(problem, late, PolicyKind.ROLLING).windows)
                .as("that it is late is known once the vessel has landed")
                .flatExtracting(Problem::orders)
                .extracting(Order::readyDay)
                .containsExactly(null, june(27), june(27), june(27));
    }

    @Test
    void aTripWhoseCarrierHasBrokenDownDoesNotLeave() {
        Problem problem = withC1(order("A"), order("B"));

        assertThat(Played.text(Played.history(
                        problem, path().breaksDown("C1", setback(24, 2)).build())))
                .containsExactly(
                        "24: broken-down C1; not-there A; not-there B",
                        "25: ",
                        "26: C1 SJC 26 A B; handed over A B",
                        "27: ",
                        "28: ");
    }

    /** The longer of the two that last until then holds, and one that is over does not. */
    @Test
    void aBreakdownFromBeforeTheFirstDayHoldsFromTheFirstDayOn() {
        SamplePath path = path().breaksDown("C1", setback(17, 7), setback(22, 5), setback(23, 2))
                .build();

        assertThat(Played.text(Played.history(withC1(order("A")), path)))
                .containsExactly("24: ", "25: ", "26: ", "27: C1 SJC 27 A; handed over A", "28: ");
        assertThat(Played.text(Played.history(
                                withC1(order("A")),
                                path().breaksDown("C1", setback(17, 7)).build()))
                        .get(0))
                .isEqualTo("24: C1 SJC 24 A; handed over A");
    }

    @Test
    void aBreakdownFromBeforeMayLastLongerThanTheQuarter() {
        SamplePath path = path().breaksDown("C1", setback(1, 1000)).build();

        assertThat(Played.text(Played.history(withC1(order("A")), path)))
                .containsExactly("24: ", "25: ", "26: ", "27: ", "28: ");
    }

    @Test
    void allCarriersBrokenDownBringNothing() {
        Problem problem = fiveDays()
                .order(order("A"))
                .order(Order.of("E", "M3", "SJC", "SJC"))
                .build();
        SamplePath path = path().breaksDown("C1", setback(24, 9))
                .breaksDown("C2", setback(24, 9))
                .build();

        List<String> days = Played.text(Played.history(problem, path));

        assertThat(days.get(0)).matches("24: handed over E; broken-down C[12]; not-there A");
        assertThat(days.subList(1, 5)).containsExactly("25: ", "26: ", "27: ", "28: ");
    }

    @Test
    void aTripThatRunsLateArrivesLateAndKeepsItsCarrierAway() {
        Problem problem = withC1(order("A"), order("B"), order("C"));

        History history =
                Played.history(problem, path().isLate("C1", setback(24, 2)).build());

        List<String> days = Played.text(history);
        assertThat(days.get(0)).matches("24: C1 SJC 26 [A-C] [A-C]; not-there [A-C]; not-there [A-C]");
        assertThat(days.subList(1, 3))
                .satisfiesExactly(
                        tuesday -> assertThat(tuesday).isEqualTo("25: "),
                        wednesday -> assertThat(wednesday).matches("26: handed over [A-C] [A-C]"));
        assertThat(days.get(3)).matches("27: C1 SJC 27 [A-C]; handed over [A-C]");
    }

    @Test
    void aCustomerWhoDoesNotComeIsGivenAnotherAppointment() {
        History history =
                Played.history(withC1(order("A")), path().absent("A", 24).build());

        assertThat(Played.text(history))
                .containsExactly("24: C1 SJC 24 A; absent A", "25: handed over A", "26: ", "27: ", "28: ");
        assertThat(Played.appointments(history)).containsExactly("24: A SJC 24", "25: A SJC 25");
    }

    @Test
    void aVehicleThatIsNotFitIsHandedOverOnceItIs() {
        History history = Played.history(
                withC1(order("A")), path().notFit("A", setback(24, 2)).build());

        assertThat(Played.text(history))
                .containsExactly("24: C1 SJC 24 A; not-fit A", "25: ", "26: handed over A", "27: ", "28: ");
    }

    @Test
    void whatIsOnItsWayOnTheLastDayIsNotDelivered() {
        Problem problem = withC1(Order.of("D", "M3", "FRE", "DAL").withReadyDay(june(25)));

        assertThat(Played.text(Played.history(
                        problem, path().isLate("C1", setback(25, 3)).build())))
                .containsExactly("24: ", "25: C1 DAL 30 D", "26: ", "27: ", "28: ");
    }

    @Test
    void daysWithNothingToDoPass() {
        assertThat(Played.text(Played.history(withC1(), path().build())))
                .containsExactly("24: ", "25: ", "26: ", "27: ", "28: ");
    }

    @Test
    void aLeapDayIsADay() {
        Problem problem = SmallQuarter.days("2020-02-28", "2020-03-01")
                .order(order("A").withReadyDay(LocalDate.of(2020, 2, 29)))
                .build();

        List<String> days = Played.text(Played.history(problem, path().build()));

        assertThat(days.get(1)).matches("29: C[12] SJC 29 A; handed over A");
        assertThat(days).hasSize(3).endsWith("1: ");
    }

    @Test
    void anAppointmentThatCameWithTheOrderIsKept() {
        Problem problem =
                withC1(order("A").withAppointment(new Handover("SJC", june(27))), order("B"), order("C"), order("D"));

        History history = Played.history(problem, path().build());

        assertThat(history.days().get(3).handovers())
                .extracting(handover -> handover.order())
                .contains("A");
        assertThat(history.days().stream().flatMap(day -> day.appointments().stream()))
                .extracting(GivenAppointment::order)
                .containsExactlyInAnyOrder("B", "C", "D");
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void samePathAndStepsGiveTheSameHistory(PolicyKind policy) {
        Problem problem = RandomQuarter.problem(1);
        SamplePath path = RandomQuarter.path(problem, 1);

        History history = Played.history(problem, path, policy);

        assertThat(Played.history(problem, path, policy)).isEqualTo(history);
        assertThat(history.days().stream()
                        .mapToInt(day -> day.handovers().size())
                        .sum())
                .isPositive();
        assertThat(history.days().stream().mapToInt(day -> day.mishaps().size()).sum())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void whatIsToComeChangesNoPlanOfToday(PolicyKind policy) {
        Problem problem = RandomQuarter.problem(2);

        assertNothingToComeChangesPlans(problem, RandomQuarter.path(problem, 2), policy);
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void vesselsToComeChangeNoPlanOfToday(PolicyKind policy) {
        Problem problem = RandomQuarter.withVessels(2);
        SamplePath path = RandomQuarter.path(problem, 2);
        assertThat(path.vessels()).isNotEmpty();

        assertNothingToComeChangesPlans(problem, path, policy);
    }

    private static void assertNothingToComeChangesPlans(Problem problem, SamplePath path, PolicyKind policy) {
        Played whole = Played.plans(problem, path, policy);

        for (int day : new int[] {0, 3, 7}) {
            LocalDate today = problem.firstDay().plusDays(day);
            Played untilToday = Played.plans(
                    PresentOnly.problem(problem, path, today), PresentOnly.path(problem, path, today), policy);

            assertThat(untilToday.plans.get(today)).isEqualTo(whole.plans.get(today));
            assertThat(untilToday.plans.get(today)).isNotNull();
        }
        assertThat(PresentOnly.problem(problem, path, problem.firstDay())
                        .orders()
                        .size())
                .isLessThan(problem.orders().size());
    }

    @Test
    void aStopEndsItAfterTheLastDayThatWasPlannedAsAWhole() {
        StopSignal stop = new StopSignal();
        SimulationListener stopping = new SimulationListener() {
            @Override
            public void dayOver(HistoryDay day) {
                if (day.day().equals(june(25))) {
                    stop.stop();
                }
            }
        };

        History history = new Simulation(new DeliveryPlanner()::planWithoutBound, SimulationOptions.DEFAULT)
                .run(withC1(order("A")), path().build(), PolicyKind.ROLLING, stopping, stop)
                .history();

        assertThat(history.days()).extracting(HistoryDay::day).containsExactly(june(24), june(25));
    }
}
