package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Three vehicles in the yard and one on site; SEA hands over 1 + 1 vehicles a day, and its lot has a space. */
class CenterDaysTest {
    private final Center sea =
            new Center("SEA", null, 37.6, -122, new Handovers(1, 1), new TreeMap<>(), Center.UNLIMITED, 0);

    private static HandMadePlan planFor(Center center) {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(center)
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("C", "M3", "FRE", "SEA"))
                .order(Order.of("onSite", "M3", "SEA", "SEA"))
                .build();
        return new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA");
    }

    @Test
    void aDayHasAtMostRegularAndSurgeHandovers() {
        HandMadePlan plan = planFor(sea).ride("A", "T1", "SEA", "2019-06-24").onSite("onSite", "SEA", "2019-06-24");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.ride("B", "T1", "SEA", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.CENTER_HANDOVERS,
                        "center SEA on 2019-06-24",
                        "3 handovers at center SEA on 2019-06-24, at most 1 regular and 1 surge ones are possible"));
    }

    @Test
    void handoverDaysReplaceBothFiguresForThatDay() {
        Center closedOn25th = sea.withHandoversOn(LocalDate.parse("2019-06-25"), 0, 0);

        assertThat(planFor(closedOn25th).onSite("onSite", "SEA", "2019-06-26").violations())
                .isEmpty();
        assertThat(planFor(closedOn25th).onSite("onSite", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.CENTER_HANDOVERS,
                        "center SEA on 2019-06-25",
                        "1 handover at center SEA on 2019-06-25, at most 0 regular and 0 surge ones are possible"));
    }

    @Test
    void theLotHasRoomForThoseThatWaitOvernight() {
        HandMadePlan plan = planFor(sea.withLotSpaces(1))
                .ride("A", "T1", "SEA", "2019-06-24")
                .ride("B", "T1", "SEA", "2019-06-26");

        assertThat(plan.violations()).isEmpty();
        String message = "2 vehicles wait at center SEA overnight, its lot has 1 spaces";
        assertThat(plan.ride("C", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(
                        new Violation(Rule.CENTER_LOT, "center SEA on 2019-06-24", message),
                        new Violation(Rule.CENTER_LOT, "center SEA on 2019-06-25", message));
    }

    @Test
    void withoutALotVehiclesAreHandedOverOnTheirArrivalDay() {
        assertThat(planFor(sea.withLotSpaces(0))
                        .ride("A", "T1", "SEA", "2019-06-24")
                        .violations())
                .isEmpty();
        assertThat(planFor(sea.withLotSpaces(0))
                        .ride("A", "T1", "SEA", "2019-06-25")
                        .violations())
                .containsExactly(new Violation(
                        Rule.CENTER_LOT,
                        "center SEA on 2019-06-24",
                        "1 vehicles wait at center SEA overnight, its lot has 0 spaces"));
    }

    @Test
    void vehiclesInPreparationStandOnTheLotToo() {
        assertThat(planFor(sea.withLotSpaces(0).withPrepDays(1))
                        .ride("A", "T1", "SEA", "2019-06-25")
                        .violations())
                .containsExactly(new Violation(
                        Rule.CENTER_LOT,
                        "center SEA on 2019-06-24",
                        "1 vehicles wait at center SEA overnight, its lot has 0 spaces"));
    }

    @Test
    void vehiclesOnSiteDoNotStandOnTheLot() {
        assertThat(planFor(sea.withLotSpaces(0).withPrepDays(1))
                        .onSite("onSite", "SEA", "2019-06-28")
                        .violations())
                .isEmpty();
    }
}
