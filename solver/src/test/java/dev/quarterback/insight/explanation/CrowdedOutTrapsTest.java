package dev.quarterback.insight.explanation;

import static dev.quarterback.insight.explanation.CrowdedDay.MONDAY;
import static dev.quarterback.insight.explanation.CrowdedDay.TUESDAY;
import static dev.quarterback.insight.explanation.CrowdedDay.center;
import static dev.quarterback.insight.explanation.CrowdedDay.delivery;
import static dev.quarterback.insight.explanation.CrowdedDay.explain;
import static dev.quarterback.insight.explanation.CrowdedDay.problem;
import static dev.quarterback.insight.explanation.CrowdedDay.texts;
import static dev.quarterback.insight.explanation.CrowdedDay.trip;
import static dev.quarterback.insight.explanation.CrowdedDay.withYard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a naive reason for an order that is crowded out would be wrong. */
class CrowdedOutTrapsTest {
    @Test
    void oneOfTwoThingsThatWouldEachDo() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 1, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.SEVERAL);
        assertThat(explanation.reason()).endsWith("any one of these would do");
        assertThat(texts(explanation))
                .containsExactly(
                        "1 position more on carrier C1 for trip C1-1",
                        "a carrier like C1 at FRE free for 535 minutes on 2019-06-24",
                        "order old given up for it");
    }

    @Test
    void twoThingsOfWhichNoneWouldDoAlone() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.SEVERAL);
        assertThat(explanation.reason()).endsWith("no one of these would do alone");
        assertThat(texts(explanation))
                .containsExactly("a carrier like C1 at FRE free for 535 minutes on 2019-06-24, and "
                        + "1 departure more from FRE on 2019-06-24");
    }

    @Test
    void theCarrierTriedLastIsNotWhatBinds() {
        Carrier off = new Carrier("C9", "FRE", 9, 17500, 660, null, null, List.of(LocalDate.parse(MONDAY)));
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 1))
                .carrier("C1", "FRE", 9, 17500)
                .carrier(off)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        assertThat(explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip))
                        .code())
                .isEqualTo(ReasonCode.HANDOVERS_FULL);
    }

    /** A trip to both takes 410 minutes and the way home; with more than 660 it would need the carrier's day off. */
    @ParameterizedTest
    @CsvSource({
        "250, it fits into the plan as it stands",
        "251, crowded out: no carrier of FRE has time for another trip"
    })
    void aDetourThatOnlyJustDoesOrDoesNotFit(int minutesHome, String reason) {
        LocalDate tuesday = LocalDate.parse(TUESDAY);
        Problem problem = withYard(problem(TUESDAY), 9)
                .rules(Rules.DEFAULT.withMaxStops(2))
                .lane("SEA", "FRE", 300, minutesHome)
                .lane("POR", "FRE", 300, minutesHome)
                .center(center("SEA", 9))
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of(tuesday)))
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        assertThat(explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void aCarriersTripsOfOtherDaysAreNotInTheWay() {
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("monday", "M3", "FRE", "POR"))
                .order(Order.of("tuesday", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA").withReadyDay(LocalDate.parse(TUESDAY)))
                .build();
        Trip monday = trip("C1", "POR");
        Trip tuesday = new Trip("C1-2", "C1", LocalDate.parse(TUESDAY), List.of("POR"));

        Explanation explanation = explain(
                problem,
                List.of(monday, tuesday),
                delivery("monday", "POR", MONDAY, monday),
                delivery("tuesday", "POR", TUESDAY, tuesday));

        assertThat(explanation.code()).isEqualTo(ReasonCode.CARRIERS_BUSY);
        assertThat(explanation.blockers()).containsExactly("tuesday");
    }

    @Test
    void aVehicleOnTheRoadTakesNoLotSpaceYet() {
        Problem problem = withYard(problem("2019-06-26"), 9)
                .center(center("SEA", 9, 1, 1))
                .carrier("C1", "FRE", 1, 17500)
                .carrier(new Carrier("C2", "FRE", 1, 17500, 300, null, null, List.of()))
                .carrier("C3", "FRE", 9, 17500)
                .order(Order.of("there", "M3", "FRE", "SEA"))
                .order(Order.of("comesOnTuesday", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA").withUnavailableDays(LocalDate.parse("2019-06-26")))
                .build();
        Trip inADay = trip("C1", "SEA");
        Trip inTwoDays = trip("C2", "SEA");

        Explanation explanation = explain(
                problem,
                List.of(inADay, inTwoDays),
                delivery("there", "SEA", TUESDAY, inADay),
                delivery("comesOnTuesday", "SEA", "2019-06-26", inTwoDays));

        assertThat(explanation.code()).isEqualTo(ReasonCode.LOT_FULL);
        assertThat(explanation.blockers()).containsExactly("there");
    }

    @Test
    void blockersOfLowerOrEqualPriorityComeFirst() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 4))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("high", "M3", "FRE", "SEA").withPriority(9))
                .order(Order.of("equal", "M3", "FRE", "SEA").withPriority(2))
                .order(Order.of("kept", "M3", "FRE", "SEA")
                        .withAppointment(new Order.Handover("SEA", LocalDate.parse(MONDAY))))
                .order(Order.of("low", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA").withPriority(2))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(
                problem,
                List.of(trip),
                delivery("high", "SEA", MONDAY, trip),
                delivery("equal", "SEA", MONDAY, trip),
                delivery("kept", "SEA", MONDAY, trip),
                delivery("low", "SEA", MONDAY, trip));

        assertThat(explanation.blockers()).containsExactly("low", "equal", "kept", "high");
        assertThat(texts(explanation))
                .containsExactly("1 handover more at SEA on 2019-06-24", "order low given up for it");
    }
}
