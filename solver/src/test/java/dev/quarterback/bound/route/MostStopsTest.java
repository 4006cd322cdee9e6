package dev.quarterback.bound.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.price.Proven;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Roads;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twelve homes, each with an order; all drives take 20 minutes, loading 30 and unloading 10. */
class MostStopsTest {
    private static final Rules TWELVE_STOPS = new Rules(30, 10, 1.25, 80, 1, 12, null);

    private static ProblemBuilder homes(int days, Rules rules) {
        ProblemBuilder problem = new ProblemBuilder(
                        "homes",
                        "2019-06-24",
                        LocalDate.of(2019, 6, 23).plusDays(days).toString())
                .rules(rules)
                .model("M3", 1000)
                .yard("Y", 37, -122);
        for (int home = 0; home < 12; home++) {
            problem.center("H" + home, 37, -122, 1)
                    .order(Order.of("O" + home, "M3", "Y", "H" + home))
                    .lane("Y", "H" + home, 1, 20);
            for (int other = 0; other < home; other++) {
                problem.lane("H" + other, "H" + home, 1, 20);
            }
        }
        return problem;
    }

    private static Carrier carrier(int positions, int dutyMinutes) {
        return new Carrier("T", "Y", positions, 17500, dutyMinutes, null, null, List.of());
    }

    private static int mostStops(ProblemBuilder builder) {
        Problem problem = builder.build();
        YardFacts yard = ProblemFacts.of(problem, order -> true).yards().get(0);
        return new MostStops(problem.rules(), yard, new KnownDrives(problem, Roads.of(problem), yard)).ofAll();
    }

    @Test
    void noMoreThanACarrierHasPlaces() {
        assertThat(mostStops(homes(1, TWELVE_STOPS).carrier(carrier(9, 660)))).isEqualTo(9);
    }

    @Test
    void noMoreThanTheDayHasTimeFor() {
        assertThat(mostStops(homes(1, TWELVE_STOPS).carrier(carrier(99, 180)))).isEqualTo(5);
        assertThat(mostStops(homes(1, TWELVE_STOPS).carrier(carrier(99, 179)))).isEqualTo(4);
    }

    @Test
    void aLongTripHasAllDaysUntilItsLastStop() {
        assertThat(mostStops(homes(2, TWELVE_STOPS).carrier(carrier(99, 90)))).isEqualTo(5);
    }

    @Test
    void noMoreThanOtherWorkLeavesTimeFor() {
        BusyDay second = new BusyDay(LocalDate.of(2019, 6, 25), 0, 1);

        // On the first two days together there is time for five, on either of them for two, on the third for one.
        assertThat(mostStops(homes(3, TWELVE_STOPS).carrier(carrier(99, 90).withBusy(third(30)))))
                .isEqualTo(5);
        assertThat(mostStops(homes(3, TWELVE_STOPS).carrier(carrier(99, 90).withBusy(second, third(30)))))
                .isEqualTo(2);
        assertThat(mostStops(homes(3, TWELVE_STOPS)
                        .carrier(carrier(99, 90)
                                .withBusy(second, third(30))
                                .withAvailability(LocalDate.of(2019, 6, 26), null, List.of()))))
                .isEqualTo(1);
    }

    private static BusyDay third(int minutes) {
        return new BusyDay(LocalDate.of(2019, 6, 26), minutes, 1);
    }

    @Test
    void theDutyCycleHasRoomForTheWayHomeToo() {
        Rules cycle = TWELVE_STOPS.withDutyCycle(new DutyCycle(3, 200));

        assertThat(mostStops(homes(3, cycle).carrier(carrier(99, 180)))).isEqualTo(5);
        assertThat(mostStops(
                        homes(3, cycle.withDutyCycle(new DutyCycle(3, 199))).carrier(carrier(99, 180))))
                .isEqualTo(4);
    }

    @Test
    void aTripDeliversNoMoreThanThat() {
        // By places alone a listed trip over three stops would count four times.
        assertThat(Proven.deliveries(homes(1, TWELVE_STOPS).carrier(carrier(99, 180))))
                .isEqualTo(5);
    }
}
