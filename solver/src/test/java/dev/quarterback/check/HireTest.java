package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day of C1 costs 900. A trip to NEAR takes 195 minutes of a day, one to FAR three days. */
class HireTest {
    private static HandMadePlan planFor(BusyDay... busy) {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .yard("FRE", 37.5, -122)
                .center("NEAR", 37.6, -122, 10)
                .center("FAR", 45, -122, 10)
                .lane("FRE", "NEAR", 30, 30)
                .lane("FRE", "FAR", 800, 600)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of())
                        .withHire(900)
                        .withBusy(busy))
                .carrier("own", "FRE", 9, 17500)
                .build();
        return new HandMadePlan(problem);
    }

    private static BusyDay busy(String day, int minutes, int trips) {
        return new BusyDay(LocalDate.parse(day), minutes, trips);
    }

    private static long hire(HandMadePlan plan) {
        return plan.figures().costTerms().hire();
    }

    @Test
    void aDayIsPaidOnceHoweverManyTripsItHas() {
        assertThat(hire(planFor())).isZero();
        assertThat(hire(planFor().trip("T1", "C1", "2019-06-24", "NEAR"))).isEqualTo(900);
        assertThat(hire(planFor().trip("T1", "C1", "2019-06-24", "NEAR").trip("T2", "C1", "2019-06-24", "NEAR")))
                .isEqualTo(900);
        assertThat(hire(planFor().trip("T1", "C1", "2019-06-24", "NEAR").trip("T2", "C1", "2019-06-25", "NEAR")))
                .isEqualTo(2 * 900);
    }

    @Test
    void eachDayOfALongTripIsPaidAlsoPastTheLastDay() {
        assertThat(hire(planFor().trip("T1", "C1", "2019-06-30", "FAR"))).isEqualTo(3 * 900);
    }

    @Test
    void aDayWithATripApartFromThePlanIsPaidAlready() {
        assertThat(hire(planFor(busy("2019-06-24", 60, 1)).trip("T1", "C1", "2019-06-24", "NEAR")))
                .isZero();
        assertThat(hire(planFor(busy("2019-06-24", 60, 0)).trip("T1", "C1", "2019-06-24", "NEAR")))
                .isEqualTo(900);
        assertThat(hire(planFor(busy("2019-06-25", 60, 1)).trip("T1", "C1", "2019-06-24", "NEAR")))
                .isEqualTo(900);
    }

    @Test
    void aCarrierWithoutHireCostsNothing() {
        assertThat(hire(planFor().trip("T1", "own", "2019-06-24", "NEAR"))).isZero();
    }
}
