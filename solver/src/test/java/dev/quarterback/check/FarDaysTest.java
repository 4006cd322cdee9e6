package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trips of 2 · (2³¹ − 1) days, at a duty minute a day: what is broken until then is told day by day only at first. */
class FarDaysTest {
    private static final int MOST = Integer.MAX_VALUE;
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");
    private static final LocalDate ARRIVAL = FIRST.plusDays(MOST - 1L);
    private static final LocalDate HOME = FIRST.plusDays(2L * MOST - 1);

    private static HandMadePlan planWith(@Nullable DutyCycle cycle, BusyDay... busy) {
        Problem problem = new ProblemBuilder("far", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, cycle))
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(new Center("SEA", null, 37.6, -122, new Handovers(10, 0), new TreeMap<>(), 0, MOST))
                .lane("FRE", "SEA", 1, MOST)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 1, null, null, List.of())
                        .withHire(MOST)
                        .withBusy(busy))
                .vessel(new Vessel("V1", null, "FRE", LocalDate.parse("9999-12-31"), MOST))
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("afloat", "M3", "FRE", "SEA").withVessel("V1"))
                .order(Order.of("arriving", "M3", "FRE", "SEA")
                        .withArrival(new Handover("SEA", LocalDate.parse("9999-12-31"))))
                .build();
        return new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA");
    }

    @Test
    void aTripOfMillionsOfYearsBreaksNoRuleByItself() {
        assertThat(planWith(new DutyCycle(MOST, MOST)).violations()).isEmpty();
    }

    @Test
    void aDutyCycleThatItExceedsForeverIsOneViolationForAllFarDays() {
        List<Violation> violations = planWith(new DutyCycle(8, 7)).violations();

        // Windows end on 1 July 2019 at the earliest; 400 days after the last planning day is 3 August 2020.
        assertThat(violations).hasSize(400 + 1);
        assertThat(violations.get(0))
                .isEqualTo(new Violation(
                        Rule.DUTY_CYCLE,
                        "carrier C1 on 2019-07-01",
                        "carrier C1 is on duty for 8 minutes in the 8 days until 2019-07-01, at most 7 are possible"));
        assertThat(violations.get(400))
                .isEqualTo(new Violation(
                        Rule.DUTY_CYCLE,
                        "carrier C1 from 2020-08-04 to " + HOME,
                        "carrier C1 is on duty for 8 minutes in the 8 days until 2020-08-04, at most 7 are possible"));
    }

    @Test
    void aDutyCycleThatIsExceededOnlyInTheFarEndIsFound() {
        // On the arrival day a window of 2³¹ − 1 days is full for the first time; from then on nothing changes.
        assertThat(planWith(new DutyCycle(MOST, MOST - 1)).violations())
                .extracting(Violation::rule, Violation::place)
                .containsExactly(
                        tuple(Rule.DUTY_CYCLE, "carrier C1 on " + ARRIVAL),
                        tuple(Rule.DUTY_CYCLE, "carrier C1 from " + ARRIVAL.plusDays(1) + " to " + HOME));
    }

    @Test
    void twoSuchTripsClashOnEachDay() {
        List<Violation> violations =
                planWith(null).trip("T2", "C1", "2019-06-30", "SEA").violations();

        assertThat(violations).hasSize(1 + 400 + 1);
        assertThat(violations.get(401).place()).isEqualTo("carrier C1 from 2020-08-04 to " + HOME);
    }

    @Test
    void aVehicleOnItArrivesTooLate() {
        assertThat(planWith(null).ride("A", "T1", "SEA", "2019-06-30").violations())
                .containsExactly(new Violation(
                        Rule.HANDOVER_BEFORE_ARRIVAL,
                        "deliveries[0]",
                        "order A is handed over on 2019-06-30, it can be from " + ARRIVAL.plusDays(MOST)
                                + " on: its trip T1 arrives on " + ARRIVAL + ", preparation days: " + MOST));
    }

    @Test
    void aVehicleOfAVesselThatIsHandledForMillionsOfYearsIsNotReady() {
        assertThat(planWith(null).ride("afloat", "T1", "SEA", "2019-06-30").violations())
                .extracting(Violation::rule, Violation::message)
                .contains(tuple(
                        Rule.DEPARTURE_BEFORE_READY,
                        "order afloat is ready from "
                                + LocalDate.parse("9999-12-31").plusDays(MOST)
                                + ", its trip T1 departs on 2019-06-24"));
    }

    @Test
    void aVehicleThatArrivesInTheFarEndIsNotPreparedAndStandsOnNoLot() {
        HandMadePlan plan = planWith(null).onSite("arriving", "SEA", "2019-06-30");

        assertThat(plan.violations())
                .extracting(Violation::rule, Violation::place)
                .containsExactly(tuple(Rule.HANDOVER_BEFORE_ARRIVAL, "deliveries[0]"));
        assertThat(plan.figures().costTerms().crowd()).isZero();
    }

    @Test
    void theHireOfSuchTripsIsAtMostWhatANumberHolds() {
        assertThat(planWith(null).figures().costTerms().hire()).isEqualTo(2L * MOST * MOST);
        assertThat(planWith(null)
                        .trip("T2", "C1", "2019-06-30", "SEA")
                        .trip("T3", "C1", "2019-06-30", "SEA")
                        .figures()
                        .costTerms()
                        .hire())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void workApartFromThePlanDuringItIsFoundWhereverItIs() {
        BusyDay far = new BusyDay(LocalDate.parse("9999-12-31"), MOST, MOST);
        BusyDay before = new BusyDay(LocalDate.parse("0001-01-01"), MOST, MOST);

        assertThat(planWith(new DutyCycle(2, MOST), before, far).violations())
                .extracting(Violation::rule, Violation::place)
                .containsExactly(
                        tuple(Rule.LONG_TRIP_NOT_ALONE, "carrier C1 on 9999-12-31"),
                        tuple(Rule.DUTY_CYCLE, "carrier C1 on 9999-12-31"),
                        tuple(Rule.DUTY_CYCLE, "carrier C1 on +10000-01-01"));
    }
}
