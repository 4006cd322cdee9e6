package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Trip T1 departs from FRE on 25 June with SEA as its only stop, a day trip; T2 the same from RNO. */
class DeliveryRulesTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .yard("RNO", 37.5, -121.9)
            .center("SEA", 37.6, -122, 10)
            .center("POR", 37.7, -122, 10)
            .carrier("C1", "FRE", 9, 17500)
            .carrier("C2", "RNO", 9, 17500)
            .order(Order.of("inYard", "M3", "FRE", "SEA", "POR"))
            .order(Order.of("readyOn25th", "M3", "FRE", "SEA").withReadyDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("readyOn26th", "M3", "FRE", "SEA").withReadyDay(LocalDate.parse("2019-06-26")))
            .order(Order.of("awayOn26th", "M3", "FRE", "SEA").withUnavailableDays(LocalDate.parse("2019-06-26")))
            .order(Order.of("onSite", "M3", "SEA", "SEA", "POR").withReadyDay(LocalDate.parse("2019-06-26")))
            .vessel(new Vessel("V25", null, "FRE", LocalDate.parse("2019-06-23"), 2))
            .vessel(new Vessel("V26", null, "FRE", LocalDate.parse("2019-06-24"), 2))
            .order(Order.of("landedOn25th", "M3", "FRE", "SEA").withVessel("V25"))
            .order(Order.of("landedOn26th", "M3", "FRE", "SEA").withVessel("V26"))
            .order(Order.of("onSiteFrom26th", "M3", "SEA", "SEA").withVessel("V26"))
            .order(Order.of("stranded", "M3", "POR", "SEA"))
            .build();

    private HandMadePlan plan() {
        return new HandMadePlan(problem).trip("T1", "C1", "2019-06-25", "SEA").trip("T2", "C2", "2019-06-25", "SEA");
    }

    @Test
    void aDeliveryIsOfAnOrderOfTheProblem() {
        assertThat(plan().ride("nobody", "T1", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(Rule.UNKNOWN_ORDER, "deliveries[0]", "the problem has no order nobody"));
    }

    @Test
    void anOrderIsDeliveredOnce() {
        HandMadePlan plan = plan().ride("inYard", "T1", "SEA", "2019-06-25");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.ride("inYard", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ORDER_TWICE,
                        "deliveries[1]",
                        "order inYard has a delivery already, its vehicle is handed over once"));
    }

    @Test
    void theCenterIsOneOfTheOrders() {
        assertThat(plan().ride("readyOn25th", "T1", "POR", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.CENTER_NOT_ACCEPTED,
                        "deliveries[0]",
                        "order readyOn25th is handed over at POR, its centers are [SEA]"));
    }

    @Test
    void theHandoverIsOnAPlanningDay() {
        assertThat(plan().ride("inYard", "T1", "SEA", "2019-06-30").violations())
                .isEmpty();
        assertThat(plan().ride("inYard", "T1", "SEA", "2019-07-01").violations())
                .containsExactly(new Violation(
                        Rule.DAY_NOT_ALLOWED,
                        "deliveries[0]",
                        "order inYard is handed over on 2019-07-01, the planning days are 2019-06-24 to 2019-06-30"));
    }

    @Test
    void theCustomerIsAvailableOnTheDay() {
        assertThat(plan().ride("awayOn26th", "T1", "SEA", "2019-06-25").violations())
                .isEmpty();
        assertThat(plan().ride("awayOn26th", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.DAY_NOT_ALLOWED,
                        "deliveries[0]",
                        "order awayOn26th is handed over on 2019-06-26, one of the customer's unavailable days"
                                + " [2019-06-26]"));
    }

    @Test
    void aVehicleOnSiteIsHandedOverOnceItIsReady() {
        assertThat(plan().onSite("onSite", "SEA", "2019-06-26").violations()).isEmpty();
        assertThat(plan().onSite("onSite", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.HANDOVER_BEFORE_READY,
                        "deliveries[0]",
                        "order onSite is handed over on 2019-06-25, it is ready from 2019-06-26"));
    }

    @Test
    void aVehicleOnSiteRidesOnNoTrip() {
        assertThat(plan().ride("onSite", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ON_SITE_ON_TRIP,
                        "deliveries[0]",
                        "order onSite is on site at SEA and rides on trip T1, it needs none"));
    }

    @Test
    void aVehicleOnSiteIsHandedOverWhereItIs() {
        assertThat(plan().onSite("onSite", "POR", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ON_SITE_ELSEWHERE,
                        "deliveries[0]",
                        "order onSite is on site at SEA and handed over at POR, it can be only where it is"));
    }

    @Test
    void aVehicleAtACenterThatTheOrderDoesNotAcceptIsStranded() {
        assertThat(plan().violations()).isEmpty();
        assertThat(plan().onSite("stranded", "POR", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.CENTER_NOT_ACCEPTED,
                        "deliveries[0]",
                        "order stranded is handed over at POR, its centers are [SEA]"));
        assertThat(plan().onSite("stranded", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ON_SITE_ELSEWHERE,
                        "deliveries[0]",
                        "order stranded is on site at POR and handed over at SEA, it can be only where it is"));
    }

    @Test
    void aVehicleInAYardNeedsATrip() {
        assertThat(plan().onSite("inYard", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.NO_TRIP,
                        "deliveries[0]",
                        "order inYard is in yard FRE and rides on no trip; it needs one that stops at SEA"));
    }

    @Test
    void aVehicleRidesOnATripOfThePlan() {
        assertThat(plan().ride("inYard", "T9", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.NO_TRIP,
                        "deliveries[0]",
                        "order inYard is in yard FRE and rides on trip T9, which is no possible trip of the plan; it"
                                + " needs one that stops at SEA"));
    }

    @Test
    void theTripLeavesFromTheVehiclesYard() {
        assertThat(plan().ride("inYard", "T2", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_FROM_ANOTHER_YARD,
                        "deliveries[0]",
                        "order inYard is in yard FRE, its trip T2 leaves from RNO"));
    }

    @Test
    void theTripStopsAtTheCenter() {
        assertThat(plan().ride("inYard", "T1", "POR", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_ELSEWHERE,
                        "deliveries[0]",
                        "order inYard is handed over at POR, its trip T1 stops at [SEA]"));
    }

    @Test
    void theTripDepartsOnOrAfterTheReadyDay() {
        assertThat(plan().ride("readyOn25th", "T1", "SEA", "2019-06-25").violations())
                .isEmpty();
        assertThat(plan().ride("readyOn26th", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.DEPARTURE_BEFORE_READY,
                        "deliveries[0]",
                        "order readyOn26th is ready from 2019-06-26, its trip T1 departs on 2019-06-25"));
    }

    @Test
    void theTripDepartsOnceTheVesselHasLandedAndIsHandled() {
        assertThat(plan().ride("landedOn25th", "T1", "SEA", "2019-06-25").violations())
                .isEmpty();
        assertThat(plan().ride("landedOn26th", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.DEPARTURE_BEFORE_READY,
                        "deliveries[0]",
                        "order landedOn26th is ready from 2019-06-26, its trip T1 departs on 2019-06-25"));
    }

    @Test
    void aVehicleOnSiteWaitsForItsVesselToo() {
        assertThat(plan().onSite("onSiteFrom26th", "SEA", "2019-06-26").violations())
                .isEmpty();
        assertThat(plan().onSite("onSiteFrom26th", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.HANDOVER_BEFORE_READY,
                        "deliveries[0]",
                        "order onSiteFrom26th is handed over on 2019-06-25, it is ready from 2019-06-26"));
    }

    @Test
    void theHandoverIsOnOrAfterTheArrival() {
        assertThat(plan().ride("inYard", "T1", "SEA", "2019-06-25").violations())
                .isEmpty();
        assertThat(plan().ride("inYard", "T1", "SEA", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.HANDOVER_BEFORE_ARRIVAL,
                        "deliveries[0]",
                        "order inYard is handed over on 2019-06-24, it can be from 2019-06-25 on: its trip T1"
                                + " arrives on 2019-06-25"));
    }
}
