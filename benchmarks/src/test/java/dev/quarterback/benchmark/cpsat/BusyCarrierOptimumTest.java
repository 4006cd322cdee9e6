package dev.quarterback.benchmark.cpsat;

import static dev.quarterback.benchmark.cpsat.OneRoad.carrier;
import static dev.quarterback.benchmark.cpsat.OneRoad.center;
import static dev.quarterback.benchmark.cpsat.OneRoad.day;
import static dev.quarterback.benchmark.cpsat.OneRoad.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact optimum heeds what a carrier does apart from the plan, and what its days cost. */
class BusyCarrierOptimumTest {
    private static final Yard YARD = new Yard("FRE", null, 37, -122, Yard.UNLIMITED);

    /** A trip takes 200 of 660 minutes. */
    @ParameterizedTest
    @CsvSource({"0, 2", "260, 2", "261, 1", "460, 1", "461, 0", "700, 0"})
    void tripsAndBusyMinutesFitIntoTheDay(int busy, long delivered) {
        assertThat(delivered(oneDay(carrier(new BusyDay(day(0), busy, 0))))).isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, 0", "3, 0"})
    void tripsAndBusyTripsAreNoMoreThanADayMayHave(int busy, long delivered) {
        assertThat(delivered(oneDay(carrier(new BusyDay(day(0), 0, busy))))).isEqualTo(delivered);
    }

    /** The trip takes 800 minutes, its second day is past the last planning day. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", "0, 1, 0, 0", "0, 0, 1, 0", "1, 0, 0, 1", "1, 1, 0, 0", "1, 0, 1, 0", "2, 660, 2, 1"})
    void aLongTripSharesNoDayWithBusyMinutesOrTrips(int day, int minutes, int trips, long delivered) {
        ProblemBuilder problem = OneRoad.of(400, 1, null);

        assertThat(delivered(two(problem, carrier(new BusyDay(day(day), minutes, trips)))))
                .isEqualTo(delivered);
    }

    /** Two days have 500 minutes. */
    @ParameterizedTest
    @CsvSource({
        "-1, 100, 2",
        "-1, 101, 1",
        "-1, 300, 1",
        "-1, 301, 0",
        "-1, 900, 0",
        "1, 300, 1",
        "1, 301, 0",
        "-2, 900, 2"
    })
    void busyMinutesCountInTheDutyCycle(int day, int busy, long delivered) {
        ProblemBuilder problem = OneRoad.of(100, 1, new DutyCycle(2, 500));

        assertThat(delivered(two(problem, carrier(new BusyDay(day(day), busy, 0)))))
                .isEqualTo(delivered);
    }

    @Test
    void aDayIsHiredOnceForAllItsTrips() {
        assertThat(cost(oneDay(carrier().withHire(70)))).isEqualTo(hire(400, 70));
    }

    @ParameterizedTest
    @CsvSource({"0, 70", "1, 0"})
    void aDayWithBusyTripsIsPaidAlready(int trips, long hire) {
        Problem problem = oneDay(carrier(new BusyDay(day(0), 10, trips)).withHire(70));

        assertThat(cost(problem)).isEqualTo(hire(trips == 0 ? 400 : 200, hire));
    }

    @Test
    void aLongTripIsHiredPastTheLastDay() {
        assertThat(cost(two(OneRoad.of(400, 1, null), carrier().withHire(70)))).isEqualTo(hire(200, 140));
    }

    private static Problem oneDay(Carrier carrier) {
        return two(OneRoad.days(1), carrier);
    }

    private static Problem two(ProblemBuilder problem, Carrier carrier) {
        return problem.yard(YARD)
                .center(center())
                .carrier(carrier)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .build();
    }

    private static CostTerms cost(Problem problem) {
        return OneRoad.cheapest(problem);
    }

    /** Nothing else is to be paid; what a day's handovers cost has no weight and is left out. */
    private static CostTerms hire(long km, long hire) {
        long handovers = km / 200;
        return new CostTerms(km, 0, 0, 0, 0, handovers * handovers, 0, hire, 0);
    }
}
