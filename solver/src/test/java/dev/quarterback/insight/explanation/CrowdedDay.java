package dev.quarterback.insight.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Small problems whose plans leave an order out. */
final class CrowdedDay {
    static final String MONDAY = "2019-06-24";
    static final String TUESDAY = "2019-06-25";

    private CrowdedDay() {}

    static ProblemBuilder problem(String lastDay) {
        return new ProblemBuilder("week", MONDAY, lastDay)
                .rules(Rules.DEFAULT.withMaxStops(1))
                .model("M3", 1800)
                .center(center("POR", 9))
                .lane("FRE", "SEA", 300, 200)
                .lane("FRE", "POR", 300, 200)
                .lane("SEA", "POR", 40, 30);
    }

    static ProblemBuilder withYard(ProblemBuilder problem, int departures) {
        return problem.yard(new Yard("FRE", null, 37.5, -122, departures));
    }

    static Center center(String id, int handovers, int lotSpaces, int prepDays) {
        return new Center(id, null, 47, -122, new Handovers(handovers, 0), new TreeMap<>(), lotSpaces, prepDays);
    }

    static Center center(String id, int handovers) {
        return center(id, handovers, Center.UNLIMITED, 0);
    }

    static Trip trip(String carrier, String center) {
        return new Trip(carrier + "-1", carrier, LocalDate.parse(MONDAY), List.of(center));
    }

    static Delivery delivery(String order, String center, String day, Trip trip) {
        return new Delivery(order, center, LocalDate.parse(day), trip.id());
    }

    /** What is said of the order "new", the only one that is missing. */
    static Explanation explain(Problem problem, List<Trip> trips, Delivery... deliveries) {
        Plan plan = new Plan("week", trips, List.of(deliveries), List.of(new Undelivered("new", "")), null);
        assertThat(PlanChecker.check(problem, plan).violations()).isEmpty();
        return Explanations.of(problem, plan).all().get(0);
    }

    static List<String> texts(Explanation explanation) {
        return explanation.remedies().stream().map(Remedy::text).toList();
    }
}
