package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.capacity.CapacityBound;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Vehicles wait in yard FRE for center SEA, 600 minutes there and back, for a carrier of nine places that has something else
 * to do. The dual and the capacity bound are alike here.
 */
class BusyCarrierBoundsTest {
    private static final Rules DRIVING_ALONE = new Rules(0, 0, 1.25, 80, 3, 3, null);
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);

    private static BusyDay busy(int day, int minutes, int trips) {
        return new BusyDay(FIRST.plusDays(day), minutes, trips);
    }

    private static Rules cycle(int days, int minutes) {
        return DRIVING_ALONE.withDutyCycle(new DutyCycle(days, minutes));
    }

    /** The most trips in so many days, each with nine vehicles. */
    private static long trips(int days, Rules rules, int dutyMinutes, BusyDay... busy) {
        ProblemBuilder problem = new ProblemBuilder(
                        "busy", FIRST.toString(), FIRST.plusDays(days - 1L).toString())
                .rules(rules)
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center("SEA", 47, -122, 100)
                .lane("FRE", "SEA", 1, 300)
                .carrier(new Carrier("C1", "FRE", 9, 17500, dutyMinutes, null, null, List.of()).withBusy(busy));
        for (int i = 1; i <= 36; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }
        long deliveries = Proven.deliveries(problem);
        Problem built = problem.build();
        assertThat(new CapacityBound(built, built.orders()).most(Goal.DELIVERIES))
                .isEqualTo(deliveries);
        assertThat(deliveries % 9).isZero();
        return deliveries / 9;
    }

    @Test
    void dayTripsHaveTheTimeThatIsLeftOnTheirDay() {
        assertThat(trips(1, DRIVING_ALONE, 1200, busy(0, 600, 0))).isEqualTo(1);
        assertThat(trips(1, DRIVING_ALONE, 1200, busy(0, 601, 0))).isZero();
    }

    @Test
    void tripsApartFromThePlanAreAmongTheMostOfADay() {
        assertThat(trips(1, DRIVING_ALONE, 6000, busy(0, 0, 1))).isEqualTo(2);
        assertThat(trips(1, DRIVING_ALONE, 6000, busy(0, 0, 2))).isEqualTo(1);
        assertThat(trips(1, DRIVING_ALONE, 6000, busy(0, 0, 3))).isZero();
    }

    @Test
    void aDayThatIsOverfullByItselfLeavesTheOthersAsTheyAre() {
        assertThat(trips(2, DRIVING_ALONE, 600, busy(0, 9000, 7))).isEqualTo(1);
    }

    @Test
    void aLongTripSharesNoDay() {
        // At 200 minutes a day each trip takes three days.
        assertThat(trips(6, DRIVING_ALONE, 200)).isEqualTo(2);
        assertThat(trips(6, DRIVING_ALONE, 200, busy(2, 1, 0))).isEqualTo(1);
        assertThat(trips(6, DRIVING_ALONE, 200, busy(2, 0, 1))).isEqualTo(1);
    }

    @Test
    void norADayAfterTheLastOne() {
        // The vehicles of the second trip arrive on the fifth day, the last one, and it is home on the sixth.
        assertThat(trips(5, DRIVING_ALONE, 200, busy(6, 0, 1))).isEqualTo(2);
        assertThat(trips(5, DRIVING_ALONE, 200, busy(5, 0, 1))).isEqualTo(1);
    }

    @Test
    void dutyBeforeTheFirstDayIsInItsDutyCycle() {
        assertThat(trips(1, cycle(2, 1200), 660, busy(-1, 600, 1))).isEqualTo(1);
        assertThat(trips(1, cycle(2, 1200), 660, busy(-1, 601, 1))).isZero();
        assertThat(trips(1, cycle(2, 1200), 660, busy(-2, 601, 1))).isEqualTo(1);
    }

    @Test
    void eachDutyCycleFromBeforeTheFirstDayLeavesItsTime() {
        // The cycle of the first day leaves nothing, that of the first two one trip, that of the first three two.
        assertThat(trips(3, cycle(3, 1800), 660, busy(-2, 601, 1), busy(-1, 600, 1)))
                .isEqualTo(2);
        assertThat(trips(2, cycle(3, 1800), 660, busy(-2, 601, 1), busy(-1, 600, 1)))
                .isEqualTo(1);
        assertThat(trips(2, cycle(3, 1800), 660, busy(-2, 600, 1), busy(-1, 600, 1)))
                .isEqualTo(2);
        assertThat(trips(1, cycle(3, 1800), 660, busy(-2, 601, 1), busy(-1, 600, 1)))
                .isZero();
    }

    @Test
    void dutyWithinThePlanningDaysIsInTheirDutyCycle() {
        assertThat(trips(2, cycle(2, 1200), 660, busy(0, 0, 1))).isEqualTo(2);
        assertThat(trips(2, cycle(2, 1200), 660, busy(0, 1, 1))).isEqualTo(1);
    }

    @Test
    void dutyAfterTheLastDayIsInItsDutyCycle() {
        assertThat(trips(2, cycle(3, 1800), 660, busy(2, 600, 1))).isEqualTo(2);
        assertThat(trips(2, cycle(3, 1800), 660, busy(2, 601, 1))).isEqualTo(1);
        assertThat(trips(2, cycle(3, 1800), 660, busy(4, 601, 1))).isEqualTo(2);
    }

    @Test
    void aDutyCycleThatIsOverfullByItselfLeavesNothing() {
        assertThat(trips(1, cycle(2, 1200), 660, busy(-1, 5000, 1))).isZero();
        assertThat(trips(2, cycle(2, 1200), 660, busy(-1, 5000, 1))).isEqualTo(1);
        // No day by itself is too long for this cycle, but the day before is.
        assertThat(trips(2, cycle(2, 1320), 660, busy(-1, 721, 1))).isEqualTo(1);
        assertThat(trips(2, cycle(2, 1320), 660, busy(-1, 720, 1))).isEqualTo(2);
    }

    @Test
    void aLongTripTakesWhatTheDutyCycleLeavesOnEachOfItsDays() {
        // Of its 600 minutes 300 are on the first day.
        assertThat(trips(1, cycle(2, 900), 300, busy(-1, 600, 0))).isEqualTo(1);
        assertThat(trips(1, cycle(2, 900), 300, busy(-1, 601, 0))).isZero();
        assertThat(trips(2, cycle(2, 900), 300, busy(-1, 601, 0))).isEqualTo(1);
    }
}
