package dev.quarterback.benchmark.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A yard that is cut out keeps what is its own and what the others leave; the plan's part of it stays sound. */
class YardCutoutTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** Two yards an hour from the same center, which hands over 2 a day and 1 more by surge, with a lot of 3 spaces. */
    private static ProblemBuilder twoYards() {
        return new ProblemBuilder("two", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .yard("LAT", 38, -121)
                .vessel("V1", "FRE", "2019-06-24")
                .vessel("V2", "LAT", "2019-06-24")
                .center(new Center("SAC", null, 38, -121, new Handovers(2, 1), new TreeMap<>(), 3, 0))
                .carrier("K1", "FRE", 9, 17500)
                .carrier("K2", "LAT", 9, 17500)
                .lane("FRE", "SAC", 60, 60)
                .lane("LAT", "SAC", 60, 60);
    }

    private static Plan plan(List<Delivery> deliveries, Undelivered... undelivered) {
        List<Trip> trips =
                List.of(new Trip("T1", "K1", MONDAY, List.of("SAC")), new Trip("T2", "K2", MONDAY, List.of("SAC")));
        return new Plan("two", trips, deliveries, List.of(undelivered), null);
    }

    private static Delivery delivery(String order, LocalDate day, String trip) {
        return new Delivery(order, "SAC", day, trip);
    }

    private static Center only(Problem problem) {
        return problem.centers().get(0);
    }

    @Test
    void whatIsOfAnotherYardOrNeedsNoTripStaysOut() {
        Order own = Order.of("A1", "M3", "FRE", "SAC");
        Order left = Order.of("A2", "M3", "FRE", "SAC");
        Order gone = Order.of("A3", "M3", "FRE", "SAC").withArrival(new Handover("SAC", MONDAY));
        Order onSite = Order.of("A4", "M3", "SAC", "SAC");
        Order elsewhere = Order.of("B1", "M3", "LAT", "SAC");
        ProblemBuilder problem = twoYards();
        List.of(own, left, gone, onSite, elsewhere).forEach(problem::order);
        Plan plan = plan(
                List.of(delivery("A1", MONDAY, "T1"), delivery("B1", MONDAY, "T2")),
                new Undelivered("A2", "no room"),
                new Undelivered("A3", "no room"),
                new Undelivered("A4", "no room"));

        PlannedProblem cutout = YardCutout.of(problem.build(), plan, "FRE");

        Map<LocalDate, Handovers> left1 = Map.of(MONDAY, new Handovers(1, 1));
        assertThat(cutout.problem())
                .isEqualTo(new ProblemBuilder("two-FRE", "2019-06-24", "2019-06-25")
                        .model("M3", 1847)
                        .yard("FRE", 37, -122)
                        .vessel("V1", "FRE", "2019-06-24")
                        .center(new Center("SAC", null, 38, -121, new Handovers(2, 1), new TreeMap<>(left1), 2, 0))
                        .carrier("K1", "FRE", 9, 17500)
                        .lane("FRE", "SAC", 60, 60)
                        .order(own)
                        .order(left)
                        .build());
        assertThat(cutout.plan())
                .isEqualTo(new Plan(
                        "two-FRE",
                        List.of(new Trip("T1", "K1", MONDAY, List.of("SAC"))),
                        List.of(delivery("A1", MONDAY, "T1")),
                        List.of(new Undelivered("A2", "no room")),
                        null));
    }

    @Test
    void theOthersTakeSurgeHandoversLast() {
        ProblemBuilder problem = twoYards();
        List.of("B1", "B2", "B3").forEach(id -> problem.order(Order.of(id, "M3", "LAT", "SAC")));
        Plan plan = plan(
                List.of(delivery("B1", MONDAY, "T2"), delivery("B2", TUESDAY, "T2"), delivery("B3", TUESDAY, "T2")));

        assertThat(only(YardCutout.of(problem.build(), plan, "FRE").problem()).handoverDays())
                .containsExactly(Map.entry(MONDAY, new Handovers(1, 1)), Map.entry(TUESDAY, new Handovers(0, 1)));
        assertThat(only(YardCutout.of(problem.build(), plan, "LAT").problem()).handoverDays())
                .isEmpty();
    }

    @Test
    void aLotHasWhatTheOthersLeaveInTheirFullestNight() {
        ProblemBuilder problem = twoYards();
        List.of("B1", "B2", "B3").forEach(id -> problem.order(Order.of(id, "M3", "LAT", "SAC")));
        Plan plan = plan(
                List.of(delivery("B1", MONDAY, "T2"), delivery("B2", TUESDAY, "T2"), delivery("B3", TUESDAY, "T2")));

        assertThat(only(YardCutout.of(problem.build(), plan, "FRE").problem()).lotSpaces())
                .isEqualTo(1);
    }

    /** Two with an arrival wait on Monday, two of the yard on Tuesday. */
    @Test
    void aLotHasAtLeastWhatTheYardsOwnVehiclesTake() {
        ProblemBuilder problem = new ProblemBuilder("two", "2019-06-24", "2019-06-26")
                .model("M3", 1847)
                .yard(new Yard("FRE", null, 37, -122, Yard.UNLIMITED))
                .center(new Center("SAC", null, 38, -121, new Handovers(9, 0), new TreeMap<>(), 3, 0))
                .carrier("K1", "FRE", 9, 17500)
                .lane("FRE", "SAC", 60, 60);
        List.of("A1", "A2").forEach(id -> problem.order(Order.of(id, "M3", "FRE", "SAC")));
        List.of("B1", "B2")
                .forEach(
                        id -> problem.order(Order.of(id, "M3", "FRE", "SAC").withArrival(new Handover("SAC", MONDAY))));
        LocalDate wednesday = TUESDAY.plusDays(1);
        Plan plan = new Plan(
                "two",
                List.of(new Trip("T1", "K1", TUESDAY, List.of("SAC"))),
                List.of(
                        delivery("A1", wednesday, "T1"),
                        delivery("A2", wednesday, "T1"),
                        new Delivery("B1", "SAC", TUESDAY, null),
                        new Delivery("B2", "SAC", TUESDAY, null)),
                List.of(),
                null);

        PlannedProblem cutout = YardCutout.of(problem.build(), plan, "FRE");

        assertThat(only(cutout.problem()).lotSpaces()).isEqualTo(2);
        assertThat(Plans.sound(cutout).delivered()).isEqualTo(2);
    }

    @Test
    void aYardThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> YardCutout.of(twoYards().build(), plan(List.of()), "BUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No yard (BUR) in problem two.");
    }

    static List<Problem> problems() {
        return Plans.problems().toList();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void thePartOfEveryYardIsSoundAndDeliversWhatThePlanDeliversFromThere(Problem problem) {
        Plan plan = Plans.firstCome(problem);
        for (Yard yard : problem.yards()) {
            PlannedProblem cutout = YardCutout.of(problem, plan, yard.id());

            Set<String> ids = problem.orders().stream()
                    .filter(order -> order.location().equals(yard.id()) && order.arrival() == null)
                    .map(Order::id)
                    .collect(Collectors.toSet());
            List<Delivery> ofYard = plan.deliveries().stream()
                    .filter(delivery -> ids.contains(delivery.order()))
                    .toList();
            assertThat(cutout.plan().deliveries()).isEqualTo(ofYard);
            assertThat(Plans.sound(cutout).delivered()).isEqualTo(ofYard.size());
        }
    }
}
