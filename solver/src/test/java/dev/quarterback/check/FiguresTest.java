package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One trip of 60.5 km to SEA on 24 June, which hands over one vehicle a day and one more as surge. */
class FiguresTest {
    private static final LocalDate D24 = LocalDate.parse("2019-06-24");
    private static final LocalDate D25 = LocalDate.parse("2019-06-25");
    private static final LocalDate D26 = LocalDate.parse("2019-06-26");

    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .weights(new Weights(1, 50, 20, 10, 2, 3, 30, 1, 20))
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 37.6, -122, new Handovers(1, 1), new TreeMap<>(), Center.UNLIMITED, 0))
            .center("POR", 37.7, -122, 5)
            .lane("FRE", "SEA", 30.25, 30)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("kept", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", D24)))
            .order(Order.of("moved", "M3", "FRE", "POR", "SEA")
                    .withAppointment(new Handover("POR", D24))
                    .withPriority(3))
            .order(Order.of("missed", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", D24)))
            .order(Order.of("late", "M3", "FRE", "SEA").withPromisedDay(D24))
            .order(Order.of("asPlanned", "M3", "SEA", "SEA").withPlanned(new Handover("SEA", D26)))
            .order(Order.of("notAsPlanned", "M3", "POR", "POR").withPlanned(new Handover("POR", D25)))
            .order(Order.of("plannedOnly", "M3", "FRE", "SEA").withPlanned(new Handover("SEA", D25)))
            .build();

    @Test
    void eachTermOfTheCostIsCounted() {
        HandMadePlan plan = new HandMadePlan(problem)
                .trip("T1", "C1", "2019-06-24", "SEA")
                .trip("empty", "C1", "2019-06-25", "SEA")
                .ride("kept", "T1", "SEA", "2019-06-24")
                .ride("moved", "T1", "SEA", "2019-06-24") // second choice, surge
                .ride("late", "T1", "SEA", "2019-06-26") // two days late, waits two
                .onSite("asPlanned", "SEA", "2019-06-26") // ready from the first day: waits two; surge
                .onSite("notAsPlanned", "POR", "2019-06-24");
        CheckReport report = PlanChecker.check(problem, plan.build());

        // 61 km twice; handovers 3 and 2; notAsPlanned and plannedOnly changed.
        CostTerms terms = new CostTerms(122, 2, 1, 2, 4, 9 + 4, 2, 0, 0);
        int cost = 122 + 2 * 50 + 20 + 2 * 10 + 4 * 2 + 13 * 3 + 2 * 30;
        assertThat(report.violations()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.figures())
                .isEqualTo(
                        new PlanFigures(7, 5, 7, 3, 1, 1, 2, 1, 3, terms, cost, new TreeMap<>(Map.of(D24, 3, D26, 2))));
    }

    @Test
    void aVehicleWithAnArrivalWaitsFromThatDayOrTheFirstPlanningDay() {
        Problem arriving = problem.withOrders(List.of(
                Order.of("before", "M3", "FRE", "SEA").withArrival(new Handover("SEA", D24.minusDays(3))),
                Order.of("within", "M3", "FRE", "SEA").withArrival(new Handover("SEA", D25)),
                Order.of("undelivered", "M3", "FRE", "SEA").withArrival(new Handover("SEA", D25))));
        HandMadePlan plan =
                new HandMadePlan(arriving).onSite("before", "SEA", "2019-06-26").onSite("within", "SEA", "2019-06-26");

        CostTerms terms = new CostTerms(0, 1, 0, 0, 2 + 1, 4, 0, 0, 0);
        assertThat(plan.figures())
                .isEqualTo(new PlanFigures(
                        3, 2, 2, 0, 0, 0, 0, 0, 0, terms, 50 + 3 * 2 + 4 * 3, new TreeMap<>(Map.of(D26, 2))));
    }

    @Test
    void hireAndCrowdAreCountedWithTheirWeights() {
        Problem priced = new ProblemBuilder("week", "2019-06-24", "2019-06-25")
                .weights(new Weights(0, 0, 0, 0, 0, 0, 0, 3, 7))
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(new Center("SEA", null, 37.6, -122, new Handovers(1, 1), new TreeMap<>(), 0, 0))
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of()).withHire(100))
                .order(Order.of("arrived", "M3", "FRE", "SEA").withArrival(new Handover("SEA", D24)))
                .build();
        PlanFigures figures =
                new HandMadePlan(priced).trip("T1", "C1", "2019-06-24", "SEA").figures();

        assertThat(figures.costTerms().hire()).isEqualTo(100);
        assertThat(figures.costTerms().crowd()).isEqualTo(2);
        assertThat(figures.cost()).isEqualTo(100 * 3 + 2 * 7);
    }

    @Test
    void anEmptyPlanCostsOnlyItsChanges() {
        CheckReport report = PlanChecker.check(problem, new HandMadePlan(problem).build());

        assertThat(report.figures())
                .isEqualTo(new PlanFigures(
                        7, 0, 0, 3, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 3, 0, 0), 90, new TreeMap<>()));
    }

    @Test
    void anEntryThatMakesNoSenseIsLeftOut() {
        CheckReport report = PlanChecker.check(
                problem,
                new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA", "SEA")
                        .ride("kept", "T1", "SEA", "2019-06-24")
                        .build());

        assertThat(report.violationsPerRule()).isEqualTo(Map.of(Rule.TRIP_STOPS, 1, Rule.NO_TRIP, 1));
        assertThat(report.figures())
                .isEqualTo(new PlanFigures(
                        7, 1, 0, 3, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 3, 0, 0), 90, new TreeMap<>()));
    }

    @Test
    void aPlanMayReachItsProvenBound() {
        HandMadePlan plan = new HandMadePlan(problem)
                .trip("T1", "C1", "2019-06-24", "SEA")
                .ride("kept", "T1", "SEA", "2019-06-24")
                .ride("moved", "T1", "SEA", "2019-06-24");

        assertThat(plan.bound(1L, 4L).violations()).isEmpty();
        assertThat(plan.bound(null, null).violations()).isEmpty();
        assertThat(plan.bound(0L, 3L).violations())
                .containsExactly(
                        new Violation(
                                Rule.BOUND_BEATEN,
                                "upperBound.appointments",
                                "the plan beats its own proven bound: it keeps 1 appointments, the bound is 0"),
                        new Violation(
                                Rule.BOUND_BEATEN,
                                "upperBound.deliveries",
                                "the plan beats its own proven bound: it counts 4 deliveries, the bound is 3"));
    }

    /** Two orders of the greatest priority count 4294967294. */
    @Test
    void aBoundCountsPrioritiesBeyondAnInt() {
        Problem heavyProblem = new ProblemBuilder("heavy", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .center("SEA", 37.6, -122, 9)
                .order(Order.of("A", "M3", "SEA", "SEA").withPriority(Integer.MAX_VALUE))
                .order(Order.of("B", "M3", "SEA", "SEA").withPriority(Integer.MAX_VALUE))
                .build();
        HandMadePlan plan =
                new HandMadePlan(heavyProblem).onSite("A", "SEA", "2019-06-24").onSite("B", "SEA", "2019-06-24");

        assertThat(plan.bound(null, 4294967294L).violations()).isEmpty();
        assertThat(plan.bound(null, 4294967293L).violations())
                .containsExactly(new Violation(
                        Rule.BOUND_BEATEN,
                        "upperBound.deliveries",
                        "the plan beats its own proven bound: it counts 4294967294 deliveries, the bound is"
                                + " 4294967293"));
    }
}
