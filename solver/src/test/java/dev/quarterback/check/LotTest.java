package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A and B ride to SEA on 24 June; X has come there the day before, Y comes on the 25th. */
class LotTest {
    private static HandMadePlan planFor(int lotSpaces) {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(new Center("SEA", null, 37.6, -122, new Handovers(9, 0), new TreeMap<>(), lotSpaces, 0))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(arriving("X", "2019-06-23"))
                .order(arriving("Y", "2019-06-25"))
                .build();
        return new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA");
    }

    private static Order arriving(String id, String day) {
        return Order.of(id, "M3", "FRE", "SEA").withArrival(new Handover("SEA", LocalDate.parse(day)));
    }

    private static Violation full(String night, int vehicles, int arrived, int spaces) {
        return new Violation(
                Rule.CENTER_LOT,
                "center SEA on " + night,
                vehicles + " vehicles wait at center SEA overnight, " + arrived
                        + " of them with an arrival, its lot has " + spaces + " spaces");
    }

    private static long crowd(HandMadePlan plan) {
        return plan.figures().costTerms().crowd();
    }

    @Test
    void aVehicleWithAnArrivalTakesASpaceFromItsArrivalUntilTheNightBeforeItsHandover() {
        HandMadePlan plan = planFor(1).onSite("X", "SEA", "2019-06-26").onSite("Y", "SEA", "2019-06-27");

        assertThat(plan.ride("A", "T1", "SEA", "2019-06-24").violations()).isEmpty();
        assertThat(plan.ride("B", "T1", "SEA", "2019-06-28").violations())
                .containsExactly(full("2019-06-24", 2, 1, 1), full("2019-06-25", 3, 2, 1), full("2019-06-26", 2, 1, 1));
    }

    @Test
    void handedOverOnItsArrivalDayItTakesNone() {
        assertThat(planFor(1)
                        .onSite("X", "SEA", "2019-06-24")
                        .onSite("Y", "SEA", "2019-06-25")
                        .ride("A", "T1", "SEA", "2019-06-30")
                        .violations())
                .isEmpty();
    }

    @Test
    void undeliveredItTakesItsSpaceToTheLastPlanningDay() {
        assertThat(planFor(2)
                        .onSite("Y", "SEA", "2019-06-25")
                        .ride("A", "T1", "SEA", "2019-06-30")
                        .violations())
                .isEmpty();
        assertThat(planFor(1)
                        .onSite("Y", "SEA", "2019-06-25")
                        .ride("A", "T1", "SEA", "2019-06-26")
                        .violations())
                .containsExactly(full("2019-06-24", 2, 1, 1), full("2019-06-25", 2, 1, 1));
    }

    @Test
    void vehiclesWithAnArrivalFillALotByThemselvesWithoutBreakingARule() {
        assertThat(planFor(0).violations()).isEmpty();
        assertThat(planFor(0).ride("A", "T1", "SEA", "2019-06-24").violations()).isEmpty();
    }

    @Test
    void whatIsAboveTheSpacesIsCountedEachNight() {
        // X alone on the 24th, then X and Y for six nights.
        assertThat(crowd(planFor(2))).isZero();
        assertThat(crowd(planFor(1))).isEqualTo(6);
        assertThat(crowd(planFor(0))).isEqualTo(7 + 6);
        assertThat(crowd(planFor(0).onSite("X", "SEA", "2019-06-26").onSite("Y", "SEA", "2019-06-26")))
                .isEqualTo(2 + 1);
        assertThat(crowd(planFor(Center.UNLIMITED))).isZero();
    }

    @Test
    void nightsAfterTheLastPlanningDayAreNotCounted() {
        HandMadePlan plan = planFor(1).onSite("X", "SEA", "2019-06-24").ride("A", "T1", "SEA", "2019-07-02");

        assertThat(crowd(plan)).isEqualTo(6);
        assertThat(plan.violations())
                .extracting(Violation::rule, Violation::place)
                .startsWith(tuple(Rule.DAY_NOT_ALLOWED, "deliveries[1]"))
                .hasSize(1 + 6);
    }
}
