package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Vehicles wait in FRE for SEA, 600 minutes there and back, and carriers have nine positions. */
class CapacityBoundTest {
    private static final Rules ONE_TRIP = new Rules(0, 0, 1.25, 80, 1, 1, null);
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);
    private static final LocalDate SECOND = LocalDate.of(2019, 6, 25);

    private static ProblemBuilder days(int days, Rules rules) {
        return new ProblemBuilder(
                        "capacity", FIRST.toString(), FIRST.plusDays(days - 1L).toString())
                .rules(rules)
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center("SEA", 47, -122, 100)
                .lane("FRE", "SEA", 1, 300);
    }

    private static ProblemBuilder waiting(int orders, ProblemBuilder problem) {
        for (int i = 1; i <= orders; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }
        return problem;
    }

    private static Carrier carrier(String id, int dutyMinutes) {
        return new Carrier(id, "FRE", 9, 17500, dutyMinutes, null, null, List.of());
    }

    private static long atMost(Goal goal, ProblemBuilder builder) {
        Problem problem = builder.build();
        return new CapacityBound(problem, problem.orders()).most(goal);
    }

    private static long deliveries(ProblemBuilder problem) {
        return atMost(Goal.DELIVERIES, problem);
    }

    /** A knapsack problem: each item has a weight in kg and a worth. */
    private static ProblemBuilder items(ProblemBuilder problem, int[][] items) {
        for (int i = 0; i < items.length; i++) {
            String model = "W" + items[i][0];
            if (i == 0 || items[i][0] != items[i - 1][0]) {
                problem.model(new Model(model, items[i][0], 1));
            }
            problem.order(Order.of("O" + i, model, "FRE", "SEA").withPriority(items[i][1]));
        }
        return problem;
    }

    private static Carrier knapsack(String id, double payloadKg) {
        return new Carrier(id, "FRE", 99, payloadKg, 660, null, null, List.of());
    }

    @Test
    void allCarriersTogetherDeliverNoMoreThanTheyHavePositions() {
        assertThat(deliveries(waiting(
                        40, days(1, ONE_TRIP).carrier(carrier("C1", 660)).carrier(carrier("C2", 660)))))
                .isEqualTo(18);
    }

    @Test
    void largeVehiclesLeaveFewerPositions() {
        ProblemBuilder problem = days(1, ONE_TRIP)
                .model(new Model("VAN", 1500, 4))
                .carrier(carrier("C1", 660))
                .carrier(carrier("C2", 660));
        for (int i = 1; i <= 6; i++) {
            problem.order(Order.of("V" + i, "VAN", "FRE", "SEA"));
        }

        // 18 positions hold four vans of four positions each: no carrier can fill its ninth.
        assertThat(deliveries(problem)).isEqualTo(4);
    }

    @Test
    void severalKnapsacksHoldNoMoreThanOneOfTheirSizes() {
        ProblemBuilder problem = days(1, ONE_TRIP).carrier(knapsack("K1", 100)).carrier(knapsack("K2", 110));

        // No load weighs more than 85 kg, 70 and 15; of 170 kg, whole vehicles of 70, 65 and 15 kg are worth most.
        assertThat(deliveries(items(problem, new int[][] {{70, 75}, {65, 68}, {60, 61}, {55, 50}, {15, 12}})))
                .isEqualTo(155);
    }

    @Test
    void carriersOfDifferentDaysServeDifferentCustomers() {
        Center noLot = new Center("SEA", null, 47, -122, new Handovers(99, 0), new TreeMap<>(), 0, 0);
        ProblemBuilder problem = new ProblemBuilder("restricted", "2019-06-24", "2019-06-25")
                .rules(ONE_TRIP)
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center(noLot)
                .lane("FRE", "SEA", 1, 300)
                .carrier(new Carrier("C1", "FRE", 2, 17500, 660, FIRST, FIRST, List.of()))
                .carrier(new Carrier("C2", "FRE", 9, 17500, 660, SECOND, SECOND, List.of()));
        for (int i = 1; i <= 5; i++) {
            problem.order(Order.of("A" + i, "M3", "FRE", "SEA").withUnavailableDays(SECOND));
        }
        problem.order(Order.of("B", "M3", "FRE", "SEA").withUnavailableDays(FIRST));

        // Of the five who come on the first day only, two have a place.
        assertThat(deliveries(problem)).isEqualTo(3);
    }

    @Test
    void aCarrierMakesAsManyTripsAsItsDayHasTimeFor() {
        Rules threeTrips = ONE_TRIP.withMaxTripsPerDay(3);

        assertThat(deliveries(waiting(99, days(2, threeTrips).carrier(carrier("C1", 1200)))))
                .isEqualTo(36);
        assertThat(deliveries(waiting(99, days(2, threeTrips).carrier(carrier("C1", 1199)))))
                .isEqualTo(18);
        assertThat(deliveries(waiting(99, days(2, ONE_TRIP).carrier(carrier("C1", 6000)))))
                .isEqualTo(18);
    }

    @Test
    void aLongTripKeepsItsCarrierBusy() {
        // 600 minutes at 200 a day take three days; the vehicles arrive on the second.
        assertThat(deliveries(waiting(99, days(4, ONE_TRIP).carrier(carrier("C1", 200)))))
                .isEqualTo(9);
        assertThat(deliveries(waiting(99, days(5, ONE_TRIP).carrier(carrier("C1", 200)))))
                .isEqualTo(18);
    }

    @Test
    void theDutyCycleLeavesTimeForFewerTrips() {
        Rules cycle = ONE_TRIP.withDutyCycle(new DutyCycle(3, 1300));

        assertThat(deliveries(waiting(99, days(6, cycle).carrier(carrier("C1", 660)))))
                .isEqualTo(36);
    }

    @Test
    void eachYardHasItsOwnCarriers() {
        ProblemBuilder problem = waiting(20, days(1, ONE_TRIP).carrier(carrier("C1", 660)))
                .yard("OAK", 37.5, -122)
                .lane("OAK", "SEA", 1, 300)
                .carrier(new Carrier("C2", "OAK", 9, 17500, 660, null, null, List.of()))
                .order(Order.of("P", "M3", "OAK", "SEA"));

        assertThat(deliveries(problem)).isEqualTo(10);
    }

    @Test
    void onlyTripsThatComeByTheDayKeepAnAppointment() {
        ProblemBuilder problem = days(3, ONE_TRIP).carrier(carrier("C1", 660));
        for (int i = 1; i <= 30; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA").withAppointment(new Order.Handover("SEA", SECOND)));
        }

        assertThat(atMost(Goal.APPOINTMENTS, problem)).isEqualTo(18);
        assertThat(atMost(Goal.VEHICLES, problem)).isEqualTo(27);
    }

    @Test
    void vehiclesOnSiteNeedNoCarrier() {
        ProblemBuilder problem = waiting(20, days(1, ONE_TRIP).carrier(carrier("C1", 660)))
                .order(Order.of("S", "M3", "SEA", "SEA").withPriority(5));

        assertThat(deliveries(problem)).isEqualTo(14);
        assertThat(atMost(Goal.VEHICLES, problem)).isEqualTo(10);
    }
}
