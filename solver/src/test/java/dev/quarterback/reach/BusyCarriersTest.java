package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A trip to SEA takes 700 minutes. Its vehicle is ready on the 28th, three days before the end. */
class BusyCarriersTest {
    private static final String NO_TRIP =
            "out-of-reach: no carrier of yard FRE is available and free of other work on all"
                    + " days of a trip to SEA that leaves on any day from 2019-06-28 to 2019-06-30";

    private static String whyNot(@Nullable DutyCycle cycle, int dutyMinutes, BusyDay... busy) {
        return Why.not(problem(cycle, dutyMinutes, busy), readyOn(28, "SEA"));
    }

    private static ProblemBuilder problem(@Nullable DutyCycle cycle, int dutyMinutes, BusyDay... busy) {
        Carrier carrier = new Carrier("C1", "FRE", 9, 17500, dutyMinutes, null, null, List.of());
        return Why.week(1)
                .rules(new Rules(0, 0, 1.25, 80, 3, 1, cycle))
                .center("SEA", 39, -122, 1)
                .lane("FRE", "SEA", 350, 350)
                .carrier(carrier.withBusy(busy));
    }

    private static BusyDay busy(int day, int minutes, int trips) {
        return new BusyDay(june(day), minutes, trips);
    }

    private static BusyDay[] onDays(int minutes, int trips) {
        return Stream.of(28, 29, 30).map(day -> busy(day, minutes, trips)).toArray(BusyDay[]::new);
    }

    @Test
    void aDayTripFitsIntoTheMinutesThatAreLeft() {
        assertThat(whyNot(null, 1000, onDays(300, 1))).isEqualTo("possible");
        assertThat(whyNot(null, 1000, onDays(301, 0))).isEqualTo(NO_TRIP);
        assertThat(whyNot(null, 1000, busy(28, 301, 0), busy(30, 301, 0))).isEqualTo("possible");
    }

    @Test
    void aDayTripIsOneOfTheTripsOfItsDay() {
        assertThat(whyNot(null, 1000, onDays(0, 2))).isEqualTo("possible");
        assertThat(whyNot(null, 1000, onDays(0, 3))).isEqualTo(NO_TRIP);
        assertThat(whyNot(null, 1000, onDays(0, Integer.MAX_VALUE))).isEqualTo(NO_TRIP);
    }

    @Test
    void aLongTripSharesNoDayWithOtherDuty() {
        // Two days of 350 minutes each.
        assertThat(whyNot(null, 350, busy(28, 1, 0))).isEqualTo("possible");
        assertThat(whyNot(null, 350, busy(29, 0, 0))).isEqualTo("possible");
        assertThat(whyNot(null, 350, busy(29, 1, 0))).isEqualTo("possible"); // From the 30th on.
        assertThat(whyNot(null, 350, busy(29, 1, 0), busy(30, 0, 1))).isEqualTo(NO_TRIP);
    }

    @Test
    void pastTheLastDayOtherDutyCountsToo() {
        BusyDay on29 = busy(29, 1, 0);
        LocalDate july1 = LocalDate.parse("2019-07-01");

        assertThat(whyNot(null, 350, on29, new BusyDay(july1.plusDays(1), 1, 0)))
                .isEqualTo("possible");
        assertThat(whyNot(null, 350, on29, new BusyDay(july1, 1, 0))).isEqualTo(NO_TRIP);
        assertThat(whyNot(null, 350, on29, new BusyDay(july1, 0, 1))).isEqualTo(NO_TRIP);
    }

    @Test
    void theDutyCycleHasAHistory() {
        // Windows of four days; the one from the 27th to the 30th has both the busy minutes and the last trip.
        assertThat(whyNot(new DutyCycle(4, 1000), 700, busy(27, 300, 1))).isEqualTo("possible");
        assertThat(whyNot(new DutyCycle(4, 1000), 700, busy(27, 301, 1)))
                .isEqualTo(
                        "out-of-reach: no carrier of yard FRE is available and free of other work on all days, and within"
                                + " the duty cycle, of a trip to SEA that leaves on any day from 2019-06-28 to 2019-06-30");
        assertThat(whyNot(new DutyCycle(4, 1000), 700, busy(26, 301, 1))).isEqualTo("possible"); // On the 30th.
    }

    @Test
    void theDutyCycleLooksAhead() {
        LocalDate july3 = LocalDate.parse("2019-07-03");

        assertThat(whyNot(new DutyCycle(6, 1000), 700, new BusyDay(july3, 300, 1)))
                .isEqualTo("possible");
        assertThat(whyNot(new DutyCycle(6, 1000), 700, new BusyDay(july3, 301, 1)))
                .startsWith("out-of-reach");
        assertThat(whyNot(new DutyCycle(5, 1000), 700, new BusyDay(july3, 301, 1)))
                .isEqualTo("possible"); // On the 28th.
    }

    /** A run of days without the trip may be over the limit by other work alone. */
    @Test
    void windowsWithoutTheTripDoNotCount() {
        assertThat(whyNot(new DutyCycle(2, 700), 700, busy(25, 9999, 0), busy(26, 9999, 0)))
                .isEqualTo("possible");
    }

    @Test
    void veryLargeNumbersAndFarDaysAreHeeded() {
        int most = Integer.MAX_VALUE;
        BusyDay first = new BusyDay(LocalDate.parse("0001-01-01"), most, most);
        BusyDay last = new BusyDay(LocalDate.parse("9999-12-31"), most, most);

        assertThat(whyNot(null, most, first, last)).isEqualTo("possible");
        assertThat(whyNot(null, 1, first, last)).startsWith("out-of-reach: no carrier of yard FRE brings it");
        assertThat(whyNot(new DutyCycle(most, most), most, first, last)).startsWith("out-of-reach");
        assertThat(whyNot(new DutyCycle(most, most), most, new BusyDay(first.day(), most - 700, 0)))
                .isEqualTo("possible");
        assertThat(whyNot(new DutyCycle(most, most), most, new BusyDay(first.day(), most - 699, 0)))
                .startsWith("out-of-reach");
    }

    @Test
    void oneMoreCarrierHelps() {
        assertThat(Why.action(problem(null, 1000, onDays(301, 0)), readyOn(28, "SEA")))
                .isEqualTo(
                        "out-of-reach: Let a carrier come to FRE with at least 1 position and 1,847 kg of payload, on duty"
                                + " 1,000 minutes a day from 2019-06-28 on.");
    }

    @Test
    void carriersThatDifferByOtherDutyAloneAreToldApart() {
        ProblemBuilder problem = problem(null, 1000, onDays(301, 0))
                .carrier(new Carrier("C2", "FRE", 9, 17500, 1000, null, null, List.of()));

        assertThat(Why.not(problem, readyOn(28, "SEA"))).isEqualTo("possible");
    }
}
