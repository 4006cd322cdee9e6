package dev.quarterback.bound.price;

import static dev.quarterback.bound.price.Proven.appointments;
import static dev.quarterback.bound.price.Proven.deliveries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Twenty vehicles wait in yard FRE for center SEA; trips take their driving alone, 600 minutes there and back. */
class KnownBoundsTest {
    private static final Rules DRIVING_ALONE = new Rules(0, 0, 1.25, 80, 3, 3, null);
    private static final Rules ONE_TRIP_ONE_STOP = new Rules(0, 0, 1.25, 80, 1, 1, null);
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);
    private static final LocalDate SECOND = LocalDate.of(2019, 6, 25);
    private static final LocalDate THIRD = LocalDate.of(2019, 6, 26);
    private static final Center SEA = center("SEA", 100);

    private static Center center(String id, int handovers) {
        return new Center(id, null, 47, -122, new Handovers(handovers, 0), new TreeMap<>(), Center.UNLIMITED, 0);
    }

    private static Carrier carrier(int dutyMinutes) {
        return new Carrier("C1", "FRE", 9, 17500, dutyMinutes, null, null, List.of());
    }

    private static ProblemBuilder days(int days, Rules rules) {
        return new ProblemBuilder(
                        "known",
                        "2019-06-24",
                        LocalDate.of(2019, 6, 23).plusDays(days).toString())
                .rules(rules)
                .model("M3", 1000)
                .yard("FRE", 37.5, -122);
    }

    private static ProblemBuilder twenty(int days, Rules rules, Center sea) {
        ProblemBuilder problem = days(days, rules).center(sea).lane("FRE", "SEA", 1, 300);
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }
        return problem;
    }

    @Test
    void aTripCarriesAsManyAsItHasPositions() {
        assertThat(deliveries(twenty(1, DRIVING_ALONE, SEA).carrier(carrier(660))))
                .isEqualTo(9);
    }

    @Test
    void aTripCarriesNoMoreThanItsPayload() {
        Carrier small = new Carrier("C1", "FRE", 9, 7000, 660, null, null, List.of());

        assertThat(deliveries(twenty(1, DRIVING_ALONE, SEA).carrier(small))).isEqualTo(7);
    }

    @Test
    void aLoadThatWeighsWhatTheCheckerStillGrantsIsOne() {
        Carrier exact = new Carrier("C1", "FRE", 20, 20 * 0.1, 660, null, null, List.of());
        ProblemBuilder problem = twenty(1, DRIVING_ALONE, SEA).carrier(exact).model(new Model("LIGHT", 0.1, 1));
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("L" + i, "LIGHT", "FRE", "SEA"));
        }

        assertThat(deliveries(problem)).isEqualTo(20);
    }

    @Test
    void dayTripsShareTheDutyTimeOfADay() {
        assertThat(deliveries(twenty(1, DRIVING_ALONE, SEA).carrier(carrier(1199))))
                .isEqualTo(9);
        assertThat(deliveries(twenty(1, DRIVING_ALONE, SEA).carrier(carrier(1200))))
                .isEqualTo(18);
    }

    @Test
    void aCarrierMakesNoMoreDayTripsThanAreAllowed() {
        Rules one = DRIVING_ALONE.withMaxTripsPerDay(1);

        assertThat(deliveries(twenty(1, one, SEA).carrier(carrier(6000)))).isEqualTo(9);
    }

    @Test
    void aLongTripKeepsItsCarrierBusy() {
        // 600 minutes at 200 a day take three days; the vehicles arrive on the second.
        assertThat(deliveries(twenty(4, DRIVING_ALONE, SEA).carrier(carrier(200))))
                .isEqualTo(9);
        assertThat(deliveries(twenty(5, DRIVING_ALONE, SEA).carrier(carrier(200))))
                .isEqualTo(18);
    }

    @Test
    void theDutyCycleLeavesNoTimeForASecondTrip() {
        Rules cycle = DRIVING_ALONE.withDutyCycle(new DutyCycle(2, 1199));

        assertThat(deliveries(twenty(2, cycle, SEA).carrier(carrier(660)))).isEqualTo(9);
    }

    @Test
    void aCenterHandsOverNoMoreThanItCan() {
        assertThat(deliveries(twenty(1, DRIVING_ALONE, center("SEA", 4)).carrier(carrier(660))))
                .isEqualTo(4);
    }

    @Test
    void partOfATripBringsNoMoreThanItsPartOfWhatACenterHandsOver() {
        ProblemBuilder problem = twenty(1, ONE_TRIP_ONE_STOP, center("SEA", 4))
                .carrier(carrier(660))
                .center(center("POR", 6))
                .lane("FRE", "POR", 1, 300);
        for (int i = 1; i <= 6; i++) {
            problem.order(Order.of("P" + i, "M3", "FRE", "POR"));
        }

        // 4/9 of a trip with nine vehicles to SEA and 5/9 of one to POR would deliver 7.
        assertThat(deliveries(problem)).isEqualTo(6);
    }

    /** A carrier may go once, on the first day, to SEA for many or to POR for six. */
    private static ProblemBuilder oneTripToSeaOrPor(int days, Center sea, LocalDate... unavailable) {
        ProblemBuilder problem = days(days, ONE_TRIP_ONE_STOP)
                .center(sea)
                .center(center("POR", 6).withLotSpaces(0))
                .lane("FRE", "SEA", 1, 300)
                .lane("FRE", "POR", 1, 300)
                .carrier(carrier(660).withAvailability(null, FIRST, List.of()));
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("S" + i, "M3", "FRE", "SEA").withUnavailableDays(unavailable));
        }
        for (int i = 1; i <= 9; i++) {
            problem.order(Order.of("P" + i, "M3", "FRE", "POR"));
        }
        return problem;
    }

    @Test
    void partOfATripBringsNoMoreThanItsPartOfWhatACenterHandsOverOnADay() {
        Center fourOnTheFirst = SEA.withHandoversOn(FIRST, 4, 0);

        // Nobody comes on the second day, when SEA hands over 100: 4/9 of a trip there and 5/9 of one to POR would
        // deliver 9.
        assertThat(deliveries(oneTripToSeaOrPor(2, fourOnTheFirst, SECOND))).isEqualTo(6);
    }

    @Test
    void preparedVehiclesAreHandedOverAtOnceWhenTheirPreparationIsOver() {
        Center fourOnTheSecond = new Center(
                        "SEA", null, 47, -122, new Handovers(100, 0), new TreeMap<>(), Center.UNLIMITED, 1)
                .withHandoversOn(SECOND, 4, 0);

        assertThat(deliveries(oneTripToSeaOrPor(3, fourOnTheSecond, THIRD))).isEqualTo(6);
    }

    @Test
    void aTripDeliversOnLaterDaysWhatItsFirstDayLeaves() {
        Center fourOnTheFirst = SEA.withHandoversOn(FIRST, 4, 0);

        assertThat(deliveries(oneTripToSeaOrPor(2, fourOnTheFirst.withLotSpaces(3))))
                .isEqualTo(7);
        assertThat(deliveries(oneTripToSeaOrPor(2, fourOnTheFirst))).isEqualTo(9);
    }

    @Test
    void partOfATripDoesNotFetchTheVehiclesThatFullTripsLeave() {
        ProblemBuilder problem = days(1, ONE_TRIP_ONE_STOP)
                .model(new Model("HEAVY", 2500, 1))
                .center(SEA)
                .center(center("POR", 100))
                .lane("FRE", "SEA", 1, 300)
                .lane("FRE", "POR", 1, 300)
                .carrier(carrier(660))
                .carrier(new Carrier("C2", "FRE", 9, 17500, 660, null, null, List.of()));
        for (int i = 1; i <= 14; i++) {
            problem.order(Order.of("S" + i, "M3", "FRE", "SEA"));
            problem.order(Order.of("P" + i, "HEAVY", "FRE", "POR"));
        }

        // A carrier brings nine vehicles to SEA or seven to POR; 14/9 of a trip to SEA and 4/9 of one to POR would
        // deliver 17.
        assertThat(deliveries(problem)).isEqualTo(16);
    }

    @Test
    void aTripCountsForNoMoreThanWaitsInItsYard() {
        ProblemBuilder problem = days(1, ONE_TRIP_ONE_STOP)
                .model(new Model("HEAVY", 4000, 1))
                .yard("OAK", 37.5, -122)
                .center(center("SEA", 14))
                .center(center("POR", 100));
        for (String yard : List.of("FRE", "OAK")) {
            problem.lane(yard, "SEA", 1, 300).lane(yard, "POR", 1, 300);
        }
        addCarriersAndOrders(problem, "FRE", 2, 20, 8);
        addCarriersAndOrders(problem, "OAK", 1, 3, 2);

        // A carrier of FRE brings nine vehicles to SEA or four to POR, the one of OAK three or two. With 11/9 of a trip
        // from FRE and the one from OAK to SEA 17 would be delivered.
        assertThat(deliveries(problem)).isEqualTo(16);
    }

    private static void addCarriersAndOrders(ProblemBuilder problem, String yard, int carriers, int toSea, int toPor) {
        for (int i = 1; i <= carriers; i++) {
            problem.carrier(new Carrier(yard + "-C" + i, yard, 9, 17500, 660, null, null, List.of()));
        }
        for (int i = 1; i <= toSea; i++) {
            problem.order(Order.of(yard + "-S" + i, "M3", yard, "SEA"));
        }
        for (int i = 1; i <= toPor; i++) {
            problem.order(Order.of(yard + "-P" + i, "HEAVY", yard, "POR"));
        }
    }

    @Test
    void aTripWithoutADeliveryIsNotCreditedItsStop() {
        ProblemBuilder problem = days(2, ONE_TRIP_ONE_STOP)
                .center(center("SEA", 4).withLotSpaces(0).withHandoversOn(SECOND, 0, 0))
                .center(center("POR", 6).withLotSpaces(0).withHandoversOn(SECOND, 0, 0))
                .lane("FRE", "SEA", 1, 300)
                .lane("FRE", "POR", 1, 300)
                .carrier(carrier(660));
        for (int i = 1; i <= 9; i++) {
            problem.order(Order.of("S" + i, "M3", "FRE", "SEA"));
            problem.order(Order.of("P" + i, "M3", "FRE", "POR"));
        }

        // On the second day, when both centers are closed, the carrier might earn something by stops alone.
        assertThat(deliveries(problem)).isEqualTo(6);
    }

    @Test
    void vehiclesThatWaitNeedASpaceOnTheLot() {
        Center opensOnTheSecondDay = SEA.withHandoversOn(LocalDate.of(2019, 6, 24), 0, 0);
        Carrier onTheFirst = carrier(660).withAvailability(null, LocalDate.of(2019, 6, 24), List.of());

        assertThat(deliveries(twenty(2, DRIVING_ALONE, opensOnTheSecondDay.withLotSpaces(3))
                        .carrier(onTheFirst)))
                .isEqualTo(3);
    }

    @Test
    void anEmptyStopMayHoldUpVehiclesForWhichTheLotHasNoSpace() {
        Center opensOnTheSecondDay =
                SEA.withHandoversOn(LocalDate.of(2019, 6, 24), 0, 0).withLotSpaces(0);
        Center far = center("FAR", 0);
        ProblemBuilder problem = twenty(2, DRIVING_ALONE, opensOnTheSecondDay)
                .carrier(carrier(660))
                .center(far)
                .lane("FRE", "FAR", 1, 600)
                .lane("FAR", "SEA", 1, 600);

        // By FAR the vehicles that leave on the first day arrive on the second; that carrier is busy on both.
        assertThat(deliveries(problem)).isEqualTo(9);
    }

    @Test
    void whatIsHandedOverOnADayDoesNotLimitATripThatComesLater() {
        Center fourOnTheFirst = SEA.withHandoversOn(FIRST, 4, 0).withLotSpaces(0);
        ProblemBuilder problem = twenty(3, DRIVING_ALONE, fourOnTheFirst)
                .carrier(carrier(400).withAvailability(null, SECOND, List.of()))
                .center(center("FAR", 0))
                .lane("FRE", "FAR", 1, 200)
                .lane("FAR", "SEA", 1, 250);

        // There and back is a trip of two days, so it leaves on the first; by FAR it reaches SEA on the second.
        assertThat(deliveries(problem)).isEqualTo(9);
    }

    @Test
    void aStopWhereNothingIsDeliveredMayBeAShortcut() {
        ProblemBuilder problem = days(1, DRIVING_ALONE)
                .center(SEA)
                .center(center("GATE", 0))
                .lane("FRE", "SEA", 1, 5000)
                .lane("FRE", "GATE", 1, 100)
                .lane("GATE", "SEA", 1, 100)
                .lane("SEA", "FRE", 1, 100)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .carrier(carrier(300));

        assertThat(deliveries(problem)).isEqualTo(1);
    }

    @Test
    void fewerTripsMayLeaveTheYardThanCarriersWait() {
        ProblemBuilder problem = new ProblemBuilder("known", "2019-06-24", "2019-06-24")
                .rules(DRIVING_ALONE)
                .model("M3", 1000)
                .yard(new Yard("FRE", null, 37.5, -122, 1))
                .center(SEA)
                .lane("FRE", "SEA", 1, 300)
                .carrier(new Carrier("C1", "FRE", 1, 17500, 660, null, null, List.of()))
                .carrier(new Carrier("C2", "FRE", 1, 17500, 660, null, null, List.of()));
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }

        assertThat(deliveries(problem)).isEqualTo(1);
    }

    @Test
    void noMoreAppointmentsAreKeptThanRidesAreLeft() {
        ProblemBuilder problem =
                days(1, DRIVING_ALONE).center(SEA).lane("FRE", "SEA", 1, 300).carrier(carrier(660));
        Order.Handover today = new Order.Handover("SEA", LocalDate.of(2019, 6, 24));
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA").withAppointment(today));
        }

        assertThat(appointments(problem)).isEqualTo(9);
    }
}
