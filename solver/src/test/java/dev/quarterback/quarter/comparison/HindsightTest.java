package dev.quarterback.quarter.comparison;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a path is known in hindsight. */
class HindsightTest {
    private static final SamplePath PATH = path().known("A", 27)
            .ready("B", 26)
            .absent("C", 25)
            .notFit("D", setback(26, 3))
            .lands("V1", 27)
            .breaksDown("C1", setback(25, 2))
            .isLate("C2", setback(24, 2))
            .build();

    private static Problem quarter() {
        return fiveDays()
                .vessel("V1", "FRE", "2019-06-25")
                .order(order("A").withAppointment(new Handover("SJC", june(28))))
                .order(order("B").withReadyDay(june(24)))
                .order(order("C").withUnavailableDays(june(24), june(25)))
                .order(order("D"))
                .build();
    }

    @Test
    void vehiclesComeOnTheirRealDaysAndHandoversThatWouldFailAreNone() {
        assertThat(Hindsight.relaxed(quarter(), PATH).orders())
                .containsExactly(
                        order("A").withAppointment(new Handover("SJC", june(28))),
                        order("B").withReadyDay(june(26)),
                        order("C").withUnavailableDays(june(24), june(25)),
                        order("D").withUnavailableDays(june(26)));
        assertThat(Hindsight.relaxed(quarter(), PATH).vessels())
                .extracting(Vessel::day)
                .containsExactly(june(27));
    }

    @Test
    void theBoundHasNeitherLotsNorBreakdowns() {
        Problem relaxed = Hindsight.relaxed(quarter(), PATH);

        assertThat(relaxed.centers()).extracting(Center::lotSpaces).containsOnly(Center.UNLIMITED);
        assertThat(relaxed.carriers()).isEqualTo(quarter().carriers());
    }

    @Test
    void thePlanHasBoth() {
        Problem planned = Hindsight.planned(quarter(), PATH);

        assertThat(planned.centers()).isEqualTo(quarter().centers());
        assertThat(planned.carriers())
                .extracting(Carrier::offDays)
                .containsExactly(List.of(june(25), june(26)), List.of());
        assertThat(planned.orders())
                .isEqualTo(Hindsight.relaxed(quarter(), PATH).orders());
    }

    @Test
    void withoutMishapsAllIsAsTheProblemSays() {
        List<Order> orders = quarter().orders();

        assertThat(Hindsight.planned(quarter(), path().build()).orders()).isEqualTo(orders);
    }
}
