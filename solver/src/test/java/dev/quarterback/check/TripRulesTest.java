package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class TripRulesTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .rules(Rules.DEFAULT.withMaxStops(2))
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 10)
            .center("POR", 37.7, -122, 10)
            .center("EUG", 37.8, -122, 10)
            .carrier("C1", "FRE", 9, 17500)
            .carrier("C2", "FRE", 9, 17500)
            .build();

    @Test
    void aPlanIsForTheProblemThatItNames() {
        Plan plan = new Plan("month", List.of(), List.of(), List.of(), null);

        assertThat(PlanChecker.check(problem, plan).violations())
                .containsExactly(new Violation(
                        Rule.PLAN_OF_ANOTHER_PROBLEM, "problem", "the plan is for problem month, this one is week"));
    }

    @Test
    void tripIdsAreUnique() {
        HandMadePlan plan = new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA");

        assertThat(plan.trip("T2", "C2", "2019-06-24", "SEA").violations()).isEmpty();
        assertThat(plan.trip("T1", "C2", "2019-06-25", "SEA").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_ID_TWICE,
                        "trips[2]",
                        "the id T1 is that of trips[0] too; each trip needs one of its own"));
    }

    @Test
    void aTripIsOfACarrierOfTheProblem() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C9", "2019-06-24", "SEA")
                        .violations())
                .containsExactly(new Violation(
                        Rule.UNKNOWN_CARRIER_OR_CENTER, "trips[0]", "trip T1 is of no carrier of the problem: C9"));
    }

    @Test
    void aTripStopsAtCentersOfTheProblem() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA", "FRE")
                        .violations())
                .containsExactly(new Violation(
                        Rule.UNKNOWN_CARRIER_OR_CENTER, "trips[0]", "trip T1 stops at no center of the problem: FRE"));
    }

    @Test
    void aTripHasAtMostMaxStops() {
        HandMadePlan plan = new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA", "POR");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T2", "C2", "2019-06-24", "SEA", "POR", "EUG").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_STOPS,
                        "trips[1]",
                        "trip T2 has 3 stops [SEA, POR, EUG], 1 to 2 different ones are possible"));
    }

    @Test
    void aTripHasAStop() {
        assertThat(new HandMadePlan(problem).trip("T1", "C1", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_STOPS, "trips[0]", "trip T1 has 0 stops [], 1 to 2 different ones are possible"));
    }

    @Test
    void theStopsOfATripDiffer() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA", "SEA")
                        .violations())
                .containsExactly(new Violation(
                        Rule.TRIP_STOPS,
                        "trips[0]",
                        "trip T1 has 2 stops [SEA, SEA], 1 to 2 different ones are possible"));
    }

    @Test
    void departureDaysArePlanningDays() {
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "SEA")
                        .trip("T2", "C1", "2019-06-30", "SEA")
                        .violations())
                .isEmpty();
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-23", "SEA")
                        .trip("T2", "C1", "2019-07-01", "SEA")
                        .violations())
                .containsExactly(
                        new Violation(
                                Rule.TRIP_OUTSIDE_PLANNING_DAYS,
                                "trips[0]",
                                "trip T1 departs on 2019-06-23, the planning days are 2019-06-24 to 2019-06-30"),
                        new Violation(
                                Rule.TRIP_OUTSIDE_PLANNING_DAYS,
                                "trips[1]",
                                "trip T2 departs on 2019-07-01, the planning days are 2019-06-24 to 2019-06-30"));
    }
}
