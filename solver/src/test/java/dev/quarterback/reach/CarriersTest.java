package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trip to SEA takes 700 minutes, four days of 200 minutes each; SEA is reached after half of them. */
class CarriersTest {
    private static ProblemBuilder week() {
        return Why.week(1).center("SEA", 39, -122, 1).lane("FRE", "SEA", 350, 350);
    }

    private static Carrier carrier(int dutyMinutes, LocalDate... offDays) {
        return new Carrier("C1", "FRE", 9, 17500, dutyMinutes, null, null, List.of(offDays));
    }

    private static String whyNot(Carrier carrier, int ready) {
        return Why.not(week().carrier(carrier), readyOn(ready, "SEA"));
    }

    @Test
    void theYardHasACarrier() {
        ProblemBuilder problem = week().yard("RNO", 39.5, -119.8).carrier("C1", "RNO", 9, 17500);

        assertThat(Why.not(problem, readyOn(24, "SEA"))).isEqualTo("no-carrier-at-yard: yard FRE has no carrier");
        assertThat(Why.not(problem.carrier("C2", "FRE", 1, 1847), readyOn(24, "SEA")))
                .isEqualTo("possible");
    }

    @Test
    void theYardSendsOffTrips() {
        Order order = Order.of("O1", "M3", "RNO", "SEA");

        assertThat(Why.not(week().yard(new Yard("RNO", null, 39, -121, 1)).carrier("C1", "RNO", 9, 17500), order))
                .isEqualTo("possible");
        assertThat(Why.not(week().yard(new Yard("RNO", null, 39, -121, 0)).carrier("C1", "RNO", 9, 17500), order))
                .isEqualTo("no-carrier-at-yard: no trip may leave yard RNO (0 departures a day)");
    }

    @Test
    void aCarrierHasThePositions() {
        ProblemBuilder problem = week().model(new Model("SEMI", 1000, 3));
        Order order = Order.of("O1", "SEMI", "FRE", "SEA");

        assertThat(Why.not(problem.carrier("C1", "FRE", 2, 17500), order))
                .isEqualTo("too-many-positions: no carrier of yard FRE can load 3 positions (the most is 2)");
        assertThat(Why.not(problem.carrier("C2", "FRE", 3, 17500), order)).isEqualTo("possible");
    }

    @Test
    void aCarrierBearsTheWeight() {
        Order order = readyOn(24, "SEA");

        assertThat(Why.not(week().carrier("C1", "FRE", 2, 1846.9999999), order)).isEqualTo("possible");
        assertThat(Why.not(week().carrier("C1", "FRE", 2, 1846.5), order))
                .isEqualTo("too-heavy: no carrier of yard FRE can load 1,847 kg (the most is 1,846.5 kg)");
    }

    @Test
    void oneCarrierDoesBoth() {
        ProblemBuilder problem = week().model(new Model("SEMI", 3000, 3))
                .carrier("C1", "FRE", 2, 17500)
                .carrier("C2", "FRE", 9, 2000);
        Order order = Order.of("O1", "SEMI", "FRE", "SEA");

        assertThat(Why.not(problem, order))
                .isEqualTo("too-heavy: no carrier of yard FRE can load a vehicle of 3 positions and 3,000 kg");
        assertThat(Why.not(problem.carrier("C3", "FRE", 3, 3000), order)).isEqualTo("possible");
    }

    @Test
    void aCarrierThatIsTooSmallDoesNotHelpWithItsDays() {
        ProblemBuilder problem = week().carrier(carrier(700)).model(new Model("SEMI", 1000, 10));
        problem.carrier(new Carrier("C2", "FRE", 10, 1000, 100, null, null, List.of()));

        assertThat(Why.not(problem, Order.of("O1", "SEMI", "FRE", "SEA").withReadyDay(june(28))))
                .isEqualTo("ready-too-late: no carrier of yard FRE that can load it brings it to SEA by 2019-06-30 when"
                        + " it leaves on or after 2019-06-28 (no arrival before 2019-07-01)");
    }

    @Test
    void aCarrierIsAvailableOnADayLeft() {
        Carrier always = carrier(700);

        assertThat(whyNot(always.withAvailability(june(30), null, List.of()), 29))
                .isEqualTo("possible");
        assertThat(whyNot(always.withAvailability(null, june(28), List.of()), 28))
                .isEqualTo("possible");
        assertThat(whyNot(always.withAvailability(null, june(28), List.of()), 29))
                .isEqualTo("no-carrier-at-yard: no carrier of yard FRE is available on any day from 2019-06-29 to"
                        + " 2019-06-30");
        assertThat(whyNot(always.withAvailability(null, june(23), List.of()), 30))
                .isEqualTo("no-carrier-at-yard: no carrier of yard FRE is available on 2019-06-30");
    }

    @Test
    void aCarrierIsAvailableOnAllDaysOfALongTrip() {
        assertThat(whyNot(carrier(200, june(28)), 24)).isEqualTo("possible");
        assertThat(whyNot(carrier(200, june(27)), 25)).isEqualTo("possible"); // From the 28th on.
        assertThat(whyNot(carrier(200, june(27), june(30)), 24))
                .isEqualTo("out-of-reach: no carrier of yard FRE is available on all days of a trip to SEA that"
                        + " leaves on any day from 2019-06-24 to 2019-06-30");
    }

    @Test
    void afterTheLastDayAvailabilityIsNotAsked() {
        Carrier gone = carrier(200).withAvailability(null, june(30), List.of());

        assertThat(whyNot(gone, 29)).isEqualTo("possible");
    }

    @Test
    void severalCarriersDoNotShareATrip() {
        ProblemBuilder problem = week().carrier(carrier(200).withAvailability(null, june(25), List.of()))
                .carrier(new Carrier("C2", "FRE", 9, 17500, 200, june(26), june(28), List.of()));

        assertThat(Why.not(problem, readyOn(24, "SEA")))
                .startsWith("out-of-reach: no carrier of yard FRE is available");
    }

    @Test
    void theDutyCycleAllowsTheTrip() {
        // 200 minutes on each of three days, then 100.
        assertThat(Why.not(cycle(8, 700), readyOn(24, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(cycle(3, 600), readyOn(24, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(cycle(3, 599), readyOn(24, "SEA")))
                .isEqualTo("out-of-reach: a trip from FRE to SEA takes at least 700 minutes, the duty cycle allows"
                        + " 599 minutes in 3 days");
        assertThat(Why.not(cycle(8, 699), readyOn(30, "SEA"))).startsWith("out-of-reach: a trip from");
    }

    @Test
    void aCarrierWithinTheDutyCycleIsAvailableLongEnough() {
        ProblemBuilder problem = cycle(2, 400).carrier(new Carrier("C2", "FRE", 9, 17500, 700, null, null, List.of()));

        assertThat(Why.not(problem, readyOn(24, "SEA"))).isEqualTo("possible");
        assertThat(Why.not(
                        Why.week(1)
                                .rules(new Rules(0, 0, 1.25, 80, 3, 1, new DutyCycle(2, 400)))
                                .center("SEA", 39, -122, 1)
                                .lane("FRE", "SEA", 350, 350)
                                .carrier(carrier(200, june(27), june(30)))
                                .carrier(new Carrier("C2", "FRE", 9, 17500, 700, null, null, List.of())),
                        readyOn(24, "SEA")))
                .isEqualTo("out-of-reach: no carrier of yard FRE is available on all days, and within the duty"
                        + " cycle, of a trip to SEA that leaves on any day from 2019-06-24 to 2019-06-30");
    }

    private static ProblemBuilder cycle(int days, int minutes) {
        return week().rules(new Rules(0, 0, 1.25, 80, 3, 1, new DutyCycle(days, minutes)))
                .carrier(carrier(200));
    }
}
