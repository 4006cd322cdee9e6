package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a carrier of 200 minutes a day does apart from the plan, beside trips on the days 0 to 6: one to A takes 100 minutes,
 * one to C 700, which is four days.
 */
class BusyDaysTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    private static BusyDay busy(int day, int minutes, int trips) {
        return new BusyDay(FIRST.plusDays(day), minutes, trips);
    }

    private static Facts facts(@Nullable DutyCycle cycle, BusyDay... days) {
        return new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 2, 3, cycle))
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .center("C", 39, -122, 10)
                .lane("FRE", "A", 50, 50)
                .lane("FRE", "C", 350, 350)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of()).withBusy(days))
                .build());
    }

    /** How far the rules are broken by the last of these trips, which the sheet must say before; {@code A0}: to A on day 0. */
    private static long broken(Facts facts, String... trips) {
        LoadedTrip[] roster = new LoadedTrip[trips.length];
        DutySheet sheet = new DutySheet(facts);
        sheet.fill(0, Roster.EMPTY);
        boolean can = true;
        for (int i = 0; i < trips.length; i++) {
            int day = Integer.parseInt(trips[i].substring(1));
            roster[i] = new HandMadeTrip(facts, "C1", day, trips[i].substring(0, 1)).build();
            can = sheet.canDepart(day, roster[i].minutes());
            sheet.add(roster[i]);
        }
        long broken = new RosterRules(facts).all(0, Roster.of(roster));
        assertThat(can).isEqualTo(broken == 0);
        return broken;
    }

    @Test
    void minutesOfADayAreLeftForItsDayTrips() {
        assertThat(broken(facts(null, busy(0, 100, 0)), "A0")).isZero();
        assertThat(broken(facts(null, busy(0, 101, 0)), "A0")).isEqualTo(1);
        assertThat(broken(facts(null, busy(0, 101, 0)), "A1")).isZero();
    }

    @Test
    void dayTripsOfADayCountWithIts() {
        assertThat(broken(facts(null, busy(0, 0, 1)), "A0")).isZero();
        assertThat(broken(facts(null, busy(0, 0, 2)), "A0")).isEqualTo(1);
    }

    @Test
    void aLongTripSharesNoDayWithMinutesOrTrips() {
        assertThat(broken(facts(null, busy(4, 1, 0)), "C0")).isZero();
        assertThat(broken(facts(null, busy(3, 1, 0)), "C0")).isEqualTo(1);
        assertThat(broken(facts(null, busy(3, 0, 1)), "C0")).isEqualTo(1);
        assertThat(broken(facts(null, busy(3, 0, 0)), "C0")).isZero();
        assertThat(broken(facts(null, busy(9, 0, 1)), "C6"))
                .as("past the last planning day")
                .isEqualTo(1);
        assertThat(broken(facts(null, busy(10, 0, 1)), "C6")).isZero();
    }

    @Test
    void theDutyCycleCountsMinutesBeforeAmongAndAfterThePlanningDays() {
        DutyCycle cycle = new DutyCycle(3, 300);

        assertThat(broken(facts(cycle, busy(-2, 100, 0), busy(-1, 100, 0)), "A0"))
                .isZero();
        assertThat(broken(facts(cycle, busy(-2, 101, 0), busy(-1, 100, 0)), "A0"))
                .isEqualTo(1);
        assertThat(broken(facts(cycle, busy(-3, 200, 0), busy(-1, 100, 0)), "A0"))
                .as("a day that lies before the cycle's")
                .isZero();
        assertThat(broken(facts(cycle, busy(2, 200, 0), busy(4, 200, 0)), "A3")).isEqualTo(200);
        assertThat(broken(facts(cycle, busy(8, 200, 0)), "A6")).isZero();
        assertThat(broken(facts(cycle, busy(8, 201, 0)), "A6")).isEqualTo(1);
    }

    @Test
    void whatIsOverALimitByItselfBreaksNoRule() {
        Facts facts = facts(new DutyCycle(3, 300), busy(-1, 700, 0), busy(3, 500, 5), busy(8, 900, 0));

        assertThat(new RosterRules(facts).all(0, Roster.EMPTY)).isZero();
        assertThat(broken(facts, "A5"))
                .as("in the window of day 3 there are no minutes left")
                .isPositive();
        assertThat(broken(facts(new DutyCycle(2, 300), busy(-1, 700, 0), busy(3, 500, 5)), "A1"))
                .isZero();
    }

    @Test
    void aTripStaysClearOfBusyDaysThatAreTooFarToBeCounted() {
        int far = 400_000;
        assertThat(broken(facts(null, busy(far, 1, 1)), "C6")).isZero();
        assertThat(broken(facts(new DutyCycle(8, 700), busy(far, 1, 1)), "C6")).isZero();
    }

    @Test
    void aDutyCycleOfManyYearsCountsWhatLiesYearsAway() {
        int far = 400_000;
        assertThat(broken(facts(new DutyCycle(far, 700), busy(far, 600, 1)), "A1"))
                .isZero();
        assertThat(broken(facts(new DutyCycle(far, 700), busy(far, 601, 1)), "A1"))
                .isPositive();
    }
}
