package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Problems at the ends of what the format allows: each gives a sound plan at once. */
class EdgeProblemsTest {
    private static final int MOST = Integer.MAX_VALUE;
    private static final int HEAVIEST = 1_000_000;
    private static final long STEPS = 2000;

    /** Plans by search and as by hand; the search's plan. */
    private static PlanResult planned(Problem problem) {
        Planning.firstCome(problem);
        PlanResult result = Planning.search(problem, STEPS);
        assertThat(PlanChecker.check(problem, result.plan()).violations()).isEmpty();
        PlanResult again = Planning.search(problem, 20, result.plan());
        assertThat(Levels.of(again)).isGreaterThanOrEqualTo(Levels.of(result));
        return result;
    }

    private static int delivered(Problem problem) {
        return planned(problem).figures().delivered();
    }

    private static ProblemBuilder empty(String lastDay) {
        return new ProblemBuilder("edge", "2019-06-24", lastDay);
    }

    /** A yard, a center 200 km and 240 minutes away and a vehicle that is to go there; a trip takes 615 minutes. */
    private static ProblemBuilder small(String lastDay) {
        return empty(lastDay)
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 2)
                .lane("FRE", "SEA", 200, 240)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA"));
    }

    private static ProblemBuilder smallWithCarrier(String lastDay) {
        return small(lastDay).carrier("C1", "FRE", 9, 17500);
    }

    @Test
    void nothingAtAll() {
        assertThat(planned(empty("2019-06-30").build()).plan())
                .isEqualTo(new Plan("edge", List.of(), List.of(), List.of(), new UpperBound(0L, 0L, 0L)));
    }

    @Test
    void noOrders() {
        assertThat(delivered(smallWithCarrier("2019-06-30").build().withOrders(List.of())))
                .isZero();
    }

    @Test
    void noCarriers() {
        assertThat(delivered(small("2019-06-30").build())).isZero();
        assertThat(delivered(small("2019-06-30")
                        .order(Order.of("ON", "M3", "SEA", "SEA"))
                        .build()))
                .isEqualTo(1);
    }

    @Test
    void carriersOfAnotherYardOnly() {
        assertThat(delivered(small("2019-06-30")
                        .yard("RNO", 39.5, -119.8)
                        .carrier("C1", "RNO", 9, 17500)
                        .build()))
                .isZero();
    }

    @Test
    void onlyVehiclesOnSiteWithoutAYard() {
        assertThat(delivered(empty("2019-06-30")
                        .model("M3", 1847)
                        .center("SEA", 47, -122, 1)
                        .order(Order.of("O1", "M3", "SEA", "SEA"))
                        .order(Order.of("O2", "M3", "SEA", "SEA"))
                        .build()))
                .isEqualTo(2);
    }

    @Test
    void noCenterInReach() {
        assertThat(delivered(empty("2019-06-30")
                        .model("M3", 1847)
                        .yard("FRE", 37.5, -122)
                        .center("SEA", 47, -122, 9)
                        .lane("FRE", "SEA", 200, MOST)
                        .carrier("C1", "FRE", 9, 17500)
                        .order(Order.of("O1", "M3", "FRE", "SEA"))
                        .build()))
                .isZero();
    }

    @Test
    void vehiclesAtACenterThatTheyCannotBeHandedOverAt() {
        assertThat(delivered(smallWithCarrier("2019-06-30")
                        .center("POR", 45, -122, 9)
                        .order(Order.of("O3", "M3", "POR", "SEA"))
                        .build()))
                .isEqualTo(2);
    }

    @Test
    void oneDay() {
        assertThat(delivered(smallWithCarrier("2019-06-24").build())).isEqualTo(2);
    }

    @Test
    void fourHundredDays() {
        ProblemBuilder problem = smallWithCarrier("2020-07-27");
        for (int i = 3; i <= 60; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA")
                    .withReadyDay(LocalDate.parse("2019-06-24").plusDays(i * 6L)));
        }
        assertThat(problem.build().days()).isEqualTo(400);
        assertThat(delivered(problem.build())).isEqualTo(60);
    }

    @Test
    void moreStopsAllowedThanThereAreCenters() {
        Rules rules = Rules.DEFAULT.withMaxStops(MOST).withMaxTripsPerDay(MOST);
        assertThat(delivered(smallWithCarrier("2019-06-30")
                        .rules(rules)
                        .center("POR", 37.6, -122, 1)
                        .order(Order.of("O3", "M3", "FRE", "POR"))
                        .build()))
                .isEqualTo(3);
    }

    @Test
    void aDutyMinuteADay() {
        // 90 + 240 + 45 minutes to SEA: the 375th day after the departure on the first one.
        Carrier slow = new Carrier("C1", "FRE", 9, 17500, 1, null, null, List.of());
        assertThat(delivered(small("2019-06-30").carrier(slow).build())).isZero();
        assertThat(delivered(small("2020-07-01").carrier(slow).build())).isZero();
        assertThat(delivered(small("2020-07-02").carrier(slow).build())).isEqualTo(2);
    }

    @Test
    void noHandoversAnywhere() {
        ProblemBuilder closed = empty("2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 0)
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "SEA", "SEA"));
        assertThat(delivered(closed.build())).isZero();
    }

    @Test
    void noDeparturesFromTheYard() {
        assertThat(delivered(empty("2019-06-30")
                        .model("M3", 1847)
                        .yard(new Yard("FRE", null, 37.5, -122, 0))
                        .center("SEA", 37.6, -122, 9)
                        .carrier("C1", "FRE", 9, 17500)
                        .order(Order.of("O1", "M3", "FRE", "SEA"))
                        .build()))
                .isZero();
    }

    @Test
    void tripsWithoutTimeAndKm() {
        Rules rules = new Rules(0, 0, 1.25, 80, MOST, 3, new DutyCycle(8, 1));
        assertThat(delivered(empty("2019-06-24")
                        .rules(rules)
                        .model("M3", 1847)
                        .yard("FRE", 37.5, -122)
                        .center("SEA", 37.5, -122, 9)
                        .carrier("C1", "FRE", 1, 17500)
                        .order(Order.of("O1", "M3", "FRE", "SEA"))
                        .order(Order.of("O2", "M3", "FRE", "SEA"))
                        .order(Order.of("O3", "M3", "FRE", "SEA"))
                        .build()))
                .isEqualTo(3);
    }

    @Test
    void aDutyCycleOfMillionsOfYears() {
        assertThat(delivered(smallWithCarrier("2019-06-30")
                        .rules(Rules.DEFAULT.withDutyCycle(new DutyCycle(MOST, 615)))
                        .build()))
                .isEqualTo(2);
        assertThat(delivered(smallWithCarrier("2019-06-30")
                        .rules(Rules.DEFAULT.withDutyCycle(new DutyCycle(MOST, 614)))
                        .build()))
                .isZero();
    }

    @Test
    void readyAndPromisedAndAppointedInOtherCenturies() {
        LocalDate longAgo = LocalDate.parse("0001-01-01");
        LocalDate farAhead = LocalDate.parse("9999-12-31");
        assertThat(planned(smallWithCarrier("2019-06-30")
                                .order(new Order(
                                        "OLD",
                                        "M3",
                                        "FRE",
                                        longAgo,
                                        List.of("SEA"),
                                        1,
                                        longAgo,
                                        List.of(longAgo, farAhead),
                                        new Handover("SEA", longAgo),
                                        new Handover("SEA", farAhead)))
                                .order(Order.of("NEW", "M3", "FRE", "SEA").withReadyDay(farAhead))
                                .build())
                        .plan()
                        .undelivered())
                .extracting(order -> order.order())
                .containsExactly("NEW");
    }

    /** The greatest numbers of the format, but for those that only make trips impossible. */
    @Test
    void hugeNumbers() {
        Handovers most = new Handovers(MOST, MOST);
        ProblemBuilder problem = empty("2019-06-30")
                .rules(new Rules(90, 45, 1.25, 80, MOST, MOST, new DutyCycle(MOST, MOST)))
                .weights(new Weights(HEAVIEST, HEAVIEST, HEAVIEST, HEAVIEST, HEAVIEST, HEAVIEST, HEAVIEST, 1, 20))
                .model(new Model("M3", MOST, MOST))
                .yard(new Yard("FRE", null, 37.5, -122, MOST))
                .center(new Center("SEA", null, 37.6, -122, most, new TreeMap<>(), MOST, 0))
                .center(new Center("SLOW", null, 37.6, -122, most, new TreeMap<>(), MOST, MOST))
                .lane("FRE", "SEA", MOST, 240)
                .carrier(new Carrier("C1", "FRE", MOST, MOST, MOST, null, null, List.of()))
                .carrier(new Carrier("C2", "FRE", MOST, 1, 660, null, null, List.of()));
        for (int i = 0; i < 6; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA", "SLOW")
                    .withPriority(MOST)
                    .withPromisedDay(LocalDate.parse("0001-01-01"))
                    .withPlanned(new Handover("SLOW", LocalDate.parse("2019-06-24"))));
        }
        PlanResult result = planned(problem.build());

        assertThat(result.figures().deliveredWeight()).isEqualTo(6L * MOST);
        assertThat(result.figures().cost()).isPositive();
    }

    /** Each of 2,200 trips takes nearly 10¹⁰ km and costs nearly 10¹⁶; together they are more than 2⁶³. */
    @Test
    void aCostBeyondALongIsTheGreatestLong() {
        ProblemBuilder problem = empty("2019-06-24")
                .rules(new Rules(90, 45, MOST, MOST, 3, 3, null))
                .weights(new Weights(HEAVIEST, 50, 20, 10, 2, HEAVIEST, 30, 1, 20))
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.52, -122, 2200);
        for (int i = 0; i < 2200; i++) {
            problem.carrier("C" + i, "FRE", 1, 17500).order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }

        PlanResult result = Planning.search(problem.build(), 20);

        assertThat(result.figures().delivered()).isEqualTo(2200);
        assertThat(result.figures().costTerms().km()).isGreaterThan(Long.MAX_VALUE / HEAVIEST);
        assertThat(result.figures().cost()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aLotOfNoSpacesHandsOverOnArrival() {
        assertThat(delivered(empty("2019-06-24")
                        .model("M3", 1847)
                        .yard("FRE", 37.5, -122)
                        .center(new Center("SEA", null, 37.6, -122, new Handovers(2, 0), new TreeMap<>(), 0, 0))
                        .center(new Center("PREP", null, 37.6, -122, new Handovers(2, 0), new TreeMap<>(), 0, 1))
                        .carrier("C1", "FRE", 9, 17500)
                        .order(Order.of("O1", "M3", "FRE", "SEA"))
                        .order(Order.of("O2", "M3", "FRE", "PREP"))
                        .build()))
                .isEqualTo(1);
    }
}
