package dev.quarterback.bound.price;

import static dev.quarterback.bound.price.Proven.deliveries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two days; nine vehicles wait in yard FRE for center SEA, where others come or have come already. */
class UnderWayBoundsTest {
    private static final Rules ONE_TRIP = new Rules(0, 0, 1.25, 80, 1, 1, null);
    private static final LocalDate BEFORE = LocalDate.of(2019, 6, 20);
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);
    private static final LocalDate SECOND = LocalDate.of(2019, 6, 25);

    private static ProblemBuilder nine(Yard yard, Center sea, String... vessel) {
        ProblemBuilder problem = new ProblemBuilder("under way", FIRST.toString(), SECOND.toString())
                .rules(ONE_TRIP)
                .model("M3", 1000)
                .yard(yard)
                .center(sea)
                .lane("FRE", "SEA", 1, 300)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, FIRST, List.of()));
        for (int i = 1; i <= 9; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA").withVessel(vessel.length == 0 ? null : vessel[0]));
        }
        return problem;
    }

    private static Yard yard() {
        return new Yard("FRE", null, 37.5, -122, Yard.UNLIMITED);
    }

    private static Center sea(int lotSpaces, int prepDays) {
        return new Center("SEA", null, 47, -122, new Handovers(100, 0), new TreeMap<>(), lotSpaces, prepDays);
    }

    private static ProblemBuilder arriving(int count, LocalDate day, ProblemBuilder problem) {
        for (int i = 1; i <= count; i++) {
            problem.order(Order.of("A" + day + i, "M3", "FRE", "SEA").withArrival(new Order.Handover("SEA", day)));
        }
        return problem;
    }

    @Test
    void aVehicleWithAnArrivalNeedsNoCarrierButItsPreparation() {
        ProblemBuilder prepared = nine(yard(), sea(Center.UNLIMITED, 1));

        assertThat(deliveries(arriving(1, FIRST, prepared))).isEqualTo(9 + 1);
        assertThat(deliveries(arriving(1, SECOND, prepared))).isEqualTo(9 + 1);
    }

    @Test
    void vehiclesOfAVesselLeaveWhenItHasLanded() {
        assertThat(deliveries(nine(yard(), sea(Center.UNLIMITED, 0), "V").vessel("V", "FRE", FIRST.toString())))
                .isEqualTo(9);
        assertThat(deliveries(nine(yard(), sea(Center.UNLIMITED, 0), "V").vessel("V", "FRE", SECOND.toString())))
                .isZero();
    }

    @Test
    void vehiclesWithAnArrivalLeaveFewerSpacesOnTheLot() {
        Center opensOnTheSecond = sea(3, 0).withHandoversOn(FIRST, 0, 0);

        assertThat(deliveries(arriving(1, BEFORE, nine(yard(), opensOnTheSecond))))
                .isEqualTo(1 + 2);
        assertThat(deliveries(arriving(3, FIRST, nine(yard(), opensOnTheSecond))))
                .isEqualTo(3);
        assertThat(deliveries(arriving(4, FIRST, nine(yard(), opensOnTheSecond))))
                .isEqualTo(4);
        assertThat(deliveries(arriving(4, SECOND, nine(yard(), opensOnTheSecond))))
                .isEqualTo(4 + 3);
    }

    @Test
    void theyMakeRoomNoFasterThanTheCenterHandsOver() {
        Center one = sea(3, 1).withHandoversOn(FIRST, 1, 0);

        // Two of them are handed over on the first day at most and one waits; what comes on trips is prepared
        // overnight.
        assertThat(deliveries(arriving(2, BEFORE, nine(yard(), one)))).isEqualTo(2 + 2);
        assertThat(deliveries(arriving(2, BEFORE, nine(yard(), one.withHandoversOn(FIRST, 2, 0)))))
                .isEqualTo(2 + 3);
    }

    @Test
    void anotherNumberOfTripsMayLeaveOnADay() {
        Yard one = new Yard("FRE", null, 37.5, -122, 1);

        assertThat(deliveries(threeSmallCarriers(one))).isEqualTo(1);
        assertThat(deliveries(threeSmallCarriers(one.withDeparturesOn(FIRST, 2))))
                .isEqualTo(2);
        assertThat(deliveries(threeSmallCarriers(one.withDeparturesOn(SECOND, 2))))
                .isEqualTo(1);
        assertThat(deliveries(threeSmallCarriers(yard().withDeparturesOn(FIRST, 2))))
                .isEqualTo(2);
        assertThat(deliveries(threeSmallCarriers(yard().withDeparturesOn(FIRST, 0))))
                .isZero();
        assertThat(deliveries(threeSmallCarriers(new Yard("FRE", null, 37.5, -122, 0).withDeparturesOn(FIRST, 2))))
                .isEqualTo(2);
    }

    /** Three carriers of one place that can leave on the first day. */
    private static ProblemBuilder threeSmallCarriers(Yard yard) {
        ProblemBuilder problem = new ProblemBuilder("departures", FIRST.toString(), SECOND.toString())
                .rules(ONE_TRIP)
                .model("M3", 1000)
                .yard(yard)
                .center(sea(9, 0))
                .lane("FRE", "SEA", 1, 300);
        for (int i = 1; i <= 3; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"))
                    .carrier(new Carrier("C" + i, "FRE", 1, 17500, 660, null, FIRST, List.of()));
        }
        return problem;
    }
}
