package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trip to NEAR takes 90 + 30 + 45 + 30 = 195 minutes, one to FAR 90 + 600 + 45 + 600 = 1335: three days of 660. */
class CarrierRulesTest {
    private final ProblemBuilder problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .yard("FRE", 37.5, -122)
            .center("NEAR", 37.6, -122, 10)
            .center("FAR", 45, -122, 10)
            .lane("FRE", "NEAR", 30, 30)
            .lane("FRE", "FAR", 800, 600);

    private final Carrier carrier = new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of());

    private HandMadePlan planFor(Carrier only) {
        Problem built = problem.carrier(only).build();
        return new HandMadePlan(built);
    }

    @Test
    void aCarrierIsBusyOnlyFromItsFirstToItsLastAvailableDay() {
        HandMadePlan plan = planFor(
                carrier.withAvailability(LocalDate.parse("2019-06-25"), LocalDate.parse("2019-06-28"), List.of()));

        assertThat(plan.trip("T1", "C1", "2019-06-25", "NEAR")
                        .trip("T2", "C1", "2019-06-26", "FAR")
                        .violations())
                .isEmpty();
        assertThat(plan.trip("T3", "C1", "2019-06-24", "NEAR")
                        .trip("T4", "C1", "2019-06-29", "NEAR")
                        .violations())
                .containsExactly(
                        new Violation(
                                Rule.CARRIER_NOT_AVAILABLE,
                                "trips[2]",
                                "trip T3 keeps carrier C1 busy on 2019-06-24, it is available from 2019-06-25"),
                        new Violation(
                                Rule.CARRIER_NOT_AVAILABLE,
                                "trips[3]",
                                "trip T4 keeps carrier C1 busy on 2019-06-29, it is available to 2019-06-28"));
    }

    @Test
    void aCarrierIsNotBusyOnItsOffDays() {
        HandMadePlan plan = planFor(carrier.withAvailability(null, null, List.of(LocalDate.parse("2019-06-27"))));

        assertThat(plan.trip("T1", "C1", "2019-06-24", "FAR")
                        .trip("T2", "C1", "2019-06-28", "NEAR")
                        .violations())
                .isEmpty();
        assertThat(plan.trip("T3", "C1", "2019-06-27", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.CARRIER_NOT_AVAILABLE,
                        "trips[2]",
                        "trip T3 keeps carrier C1 busy on 2019-06-27, which is one of its off days"));
    }

    @Test
    void theLastDayOfALongTripIsBusyToo() {
        assertThat(planFor(carrier.withAvailability(null, null, List.of(LocalDate.parse("2019-06-26"))))
                        .trip("T1", "C1", "2019-06-24", "FAR")
                        .violations())
                .containsExactly(new Violation(
                        Rule.CARRIER_NOT_AVAILABLE,
                        "trips[0]",
                        "trip T1 keeps carrier C1 busy on 2019-06-26, which is one of its off days"));
    }

    @Test
    void theWayHomeMayRunPastTheLastDayAndThePastIsNotAsked() {
        LocalDate last = LocalDate.parse("2019-06-30");
        assertThat(planFor(carrier.withAvailability(null, last, List.of(LocalDate.parse("2019-07-01"))))
                        .trip("T1", "C1", "2019-06-30", "FAR")
                        .violations())
                .isEmpty();
    }

    @Test
    void noTripStartsBeforeALongOneIsHome() {
        HandMadePlan plan = planFor(carrier).trip("T1", "C1", "2019-06-24", "FAR");

        assertThat(plan.trip("T2", "C1", "2019-06-27", "FAR").violations()).isEmpty();
        assertThat(plan.trip("T3", "C1", "2019-06-26", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.LONG_TRIP_NOT_ALONE,
                        "carrier C1 on 2019-06-26",
                        "carrier C1 makes 1 long and 1 day trips, a long trip shares none of its days with another"
                                + " trip"));
    }

    @Test
    void twoLongTripsClashOnEachDayThatTheyShare() {
        String message =
                "carrier C1 makes 2 long and 0 day trips, a long trip shares none of its days with another trip";
        assertThat(planFor(carrier)
                        .trip("T1", "C1", "2019-06-29", "FAR")
                        .trip("T2", "C1", "2019-06-30", "FAR")
                        .violations())
                .containsExactly(
                        new Violation(Rule.LONG_TRIP_NOT_ALONE, "carrier C1 on 2019-06-30", message),
                        new Violation(Rule.LONG_TRIP_NOT_ALONE, "carrier C1 on 2019-07-01", message));
    }

    @Test
    void aDayHasAtMostMaxTripsPerDay() {
        problem.rules(Rules.DEFAULT.withMaxTripsPerDay(2));
        HandMadePlan plan = planFor(carrier)
                .trip("T1", "C1", "2019-06-24", "NEAR")
                .trip("T2", "C1", "2019-06-24", "NEAR")
                .trip("T3", "C1", "2019-06-25", "NEAR");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T4", "C1", "2019-06-24", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.DAY_TRIPS,
                        "carrier C1 on 2019-06-24",
                        "carrier C1 makes 3 day trips, at most 2 are possible on a day"));
    }

    @Test
    void theDayTripsOfADayFitIntoTheDutyTime() {
        assertThat(planFor(carrier.withDutyMinutesPerDay(390))
                        .trip("T1", "C1", "2019-06-24", "NEAR")
                        .trip("T2", "C1", "2019-06-24", "NEAR")
                        .violations())
                .isEmpty();
    }

    @Test
    void aMinuteMoreThanTheDutyTimeIsTooMuch() {
        assertThat(planFor(carrier.withDutyMinutesPerDay(389))
                        .trip("T1", "C1", "2019-06-24", "NEAR")
                        .trip("T2", "C1", "2019-06-24", "NEAR")
                        .violations())
                .containsExactly(new Violation(
                        Rule.DUTY_TIME,
                        "carrier C1 on 2019-06-24",
                        "carrier C1's day trips take 390 minutes, its duty time is 389 minutes a day"));
    }

    @Test
    void dayTripsApartFromThePlanCountAmongThoseOfADay() {
        problem.rules(Rules.DEFAULT.withMaxTripsPerDay(2));
        HandMadePlan plan = planFor(carrier.withBusy(busy("2019-06-24", 0, 1), busy("2019-06-25", 0, 3)))
                .trip("T1", "C1", "2019-06-24", "NEAR");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T2", "C1", "2019-06-24", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.DAY_TRIPS,
                        "carrier C1 on 2019-06-24",
                        "carrier C1 makes 2 day trips and 1 apart from the plan, at most 2 are possible on a day"));
    }

    @Test
    void minutesApartFromThePlanCountInTheDutyTimeOfADay() {
        Carrier limited = carrier.withDutyMinutesPerDay(389);

        assertThat(planFor(limited.withBusy(busy("2019-06-24", 194, 0), busy("2019-06-25", 390, 0)))
                        .trip("T1", "C1", "2019-06-24", "NEAR")
                        .violations())
                .isEmpty();
    }

    @Test
    void aMinuteMoreTogetherWithThemIsTooMuch() {
        Carrier limited = carrier.withDutyMinutesPerDay(389);

        assertThat(planFor(limited.withBusy(busy("2019-06-24", 195, 0)))
                        .trip("T1", "C1", "2019-06-24", "NEAR")
                        .violations())
                .containsExactly(new Violation(
                        Rule.DUTY_TIME,
                        "carrier C1 on 2019-06-24",
                        "carrier C1's day trips take 195 minutes, it is on duty for 195 apart from the plan, its duty"
                                + " time is 389 minutes a day"));
    }

    @Test
    void aLongTripSharesNoDayWithMinutesApartFromThePlan() {
        HandMadePlan plan = planFor(carrier.withBusy(busy("2019-06-27", 1, 0), busy("2019-07-02", 1, 0)));

        assertThat(plan.trip("T1", "C1", "2019-06-24", "FAR").violations()).isEmpty();
        assertThat(plan.trip("T2", "C1", "2019-06-30", "FAR").violations())
                .containsExactly(new Violation(
                        Rule.LONG_TRIP_NOT_ALONE,
                        "carrier C1 on 2019-07-02",
                        "carrier C1 makes a long trip and apart from the plan 0 trips in 1 minutes, a long trip shares"
                                + " none of its days with other work"));
    }

    @Test
    void aLongTripSharesNoDayWithTripsApartFromThePlan() {
        HandMadePlan plan = planFor(
                carrier.withBusy(busy("2019-06-23", 660, 1), busy("2019-06-24", 0, 0), busy("2019-06-27", 0, 1)));

        assertThat(plan.trip("T1", "C1", "2019-06-24", "FAR").violations()).isEmpty();
        assertThat(plan.trip("T2", "C1", "2019-06-27", "FAR").violations())
                .containsExactly(new Violation(
                        Rule.LONG_TRIP_NOT_ALONE,
                        "carrier C1 on 2019-06-27",
                        "carrier C1 makes a long trip and apart from the plan 1 trips in 0 minutes, a long trip shares"
                                + " none of its days with other work"));
    }

    @Test
    void departureDaysReplaceDeparturesPerDayForThatDay() {
        Yard yard = new Yard("FRE", null, 37.5, -122, 1).withDeparturesOn(LocalDate.parse("2019-06-25"), 2);
        Problem two = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .yard(yard.withDeparturesOn(LocalDate.parse("2019-06-26"), 0))
                .center("NEAR", 37.6, -122, 10)
                .carrier(carrier)
                .build();

        assertThat(new HandMadePlan(two)
                        .trip("T1", "C1", "2019-06-24", "NEAR")
                        .trip("T2", "C1", "2019-06-25", "NEAR")
                        .trip("T3", "C1", "2019-06-25", "NEAR")
                        .violations())
                .isEmpty();
        assertThat(new HandMadePlan(two).trip("T1", "C1", "2019-06-26", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.YARD_DEPARTURES,
                        "yard FRE on 2019-06-26",
                        "1 trip leaves yard FRE on 2019-06-26, at most 0 can"));
    }

    private static BusyDay busy(String day, int minutes, int trips) {
        return new BusyDay(LocalDate.parse(day), minutes, trips);
    }

    @Test
    void yardsSendOffAtMostDeparturesPerDay() {
        Problem two = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .yard(new Yard("FRE", null, 37.5, -122, 2))
                .center("NEAR", 37.6, -122, 10)
                .carrier("C1", "FRE", 9, 17500)
                .carrier("C2", "FRE", 9, 17500)
                .carrier("C3", "FRE", 9, 17500)
                .build();
        HandMadePlan plan = new HandMadePlan(two)
                .trip("T1", "C1", "2019-06-24", "NEAR")
                .trip("T2", "C2", "2019-06-24", "NEAR")
                .trip("T3", "C3", "2019-06-25", "NEAR");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T4", "C3", "2019-06-24", "NEAR").violations())
                .containsExactly(new Violation(
                        Rule.YARD_DEPARTURES,
                        "yard FRE on 2019-06-24",
                        "3 trips leave yard FRE on 2019-06-24, at most 2 can"));
    }
}
