package dev.quarterback.insight.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems of a day or two, made so that it is known what the order "new" lacks; a trip to SEA or POR and back takes 535 minutes. */
class CrowdedOutTest {
    private static final String MONDAY = "2019-06-24";
    private static final String TUESDAY = "2019-06-25";

    private static ProblemBuilder problem(String lastDay) {
        return new ProblemBuilder("week", MONDAY, lastDay)
                .rules(Rules.DEFAULT.withMaxStops(1))
                .model("M3", 1800)
                .center(center("POR", 9))
                .lane("FRE", "SEA", 300, 200)
                .lane("FRE", "POR", 300, 200)
                .lane("SEA", "POR", 40, 30);
    }

    private static ProblemBuilder withYard(ProblemBuilder problem, int departures) {
        return problem.yard(new Yard("FRE", null, 37.5, -122, departures));
    }

    private static Center center(String id, int handovers, int lotSpaces, int prepDays) {
        return new Center(id, null, 47, -122, new Handovers(handovers, 0), new TreeMap<>(), lotSpaces, prepDays);
    }

    private static Center center(String id, int handovers) {
        return center(id, handovers, Center.UNLIMITED, 0);
    }

    private static Trip trip(String carrier, String center) {
        return new Trip(carrier + "-1", carrier, LocalDate.parse(MONDAY), List.of(center));
    }

    private static Delivery delivery(String order, String center, String day, Trip trip) {
        return new Delivery(order, center, LocalDate.parse(day), trip.id());
    }

    /** What is said of the order "new", the only one that is missing. */
    private static Explanation explain(Problem problem, List<Trip> trips, Delivery... deliveries) {
        Plan plan = new Plan("week", trips, List.of(deliveries), List.of(new Undelivered("new", "")), null);
        assertThat(PlanChecker.check(problem, plan).violations()).isEmpty();
        return Explanations.of(problem, plan).all().get(0);
    }

    private static List<String> texts(Explanation explanation) {
        return explanation.remedies().stream().map(Remedy::text).toList();
    }

    @Test
    void handovers() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.HANDOVERS_FULL);
        assertThat(explanation.reason()).isEqualTo("crowded out: no handover is left at SEA on 2019-06-24");
        assertThat(explanation.blockers()).containsExactly("old");
        assertThat(texts(explanation))
                .containsExactly("1 handover more at SEA on 2019-06-24", "order old given up for it");
    }

    /** No other order has taken the handovers of a day on which there are none. */
    @Test
    void aClosedDayHasNoHandoverLeft() {
        TreeMap<LocalDate, Handovers> closed = new TreeMap<>();
        closed.put(LocalDate.parse(TUESDAY), new Handovers(0, 0));
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(new Center("SEA", null, 47, -122, new Handovers(1, 0), closed, Center.UNLIMITED, 0))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.reason())
                .isEqualTo("crowded out: no handover is left at SEA on 2019-06-24 and SEA on 2019-06-25");
        assertThat(explanation.blockers()).containsExactly("old");
    }

    @Test
    void anotherOrdersHandoverThatCanBeMoved() {
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(center("SEA", 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA").withUnavailableDays(LocalDate.parse(MONDAY)))
                .build();
        Trip trip = trip("C1", "SEA");

        assertThat(texts(explain(problem, List.of(trip), delivery("old", "SEA", TUESDAY, trip))))
                .containsExactly(
                        "1 handover more at SEA on 2019-06-25",
                        "the customer comes to SEA on 2019-06-24",
                        "order old handed over at SEA on 2019-06-24, 1 day earlier",
                        "order old given up for it");
    }

    @Test
    void carriers() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.CARRIERS_BUSY);
        assertThat(explanation.blockers()).containsExactly("old");
        assertThat(texts(explanation)).containsExactly("a carrier like C1 at FRE free for 535 minutes on 2019-06-24");
    }

    @Test
    void positions() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 1, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.POSITIONS_FULL);
        assertThat(texts(explanation))
                .containsExactly("1 position more on carrier C1 for trip C1-1", "order old given up for it");
    }

    @Test
    void payload() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 3500.5)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.PAYLOAD_FULL);
        assertThat(texts(explanation))
                .containsExactly("100 kg more payload on carrier C1 for trip C1-1", "order old given up for it");
    }

    @Test
    void departures() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .carrier("C2", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.DEPARTURES_FULL);
        assertThat(texts(explanation)).containsExactly("1 departure more from FRE on 2019-06-24");
    }

    @Test
    void lots() {
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(center("SEA", 9, 1, 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", TUESDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.LOT_FULL);
        assertThat(texts(explanation)).containsExactly("1 lot space more at SEA", "order old given up for it");
    }

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
