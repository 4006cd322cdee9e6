package dev.quarterback.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem of a week, and plans of it to be compared. */
final class ComparedWeek {
    static final String MON = "2019-06-24";
    static final String TUE = "2019-06-25";
    static final String WED = "2019-06-26";

    private ComparedWeek() {}

    static ProblemBuilder week() {
        return new ProblemBuilder("week", MON, WED)
                .model("M3", 1800)
                .yard("FRE", 37.5, -121.9)
                .center("FAR", 47, -122, 5)
                .center("NEAR", 37, -121, 5)
                .lane("FRE", "NEAR", 150, 120)
                .lane("FRE", "FAR", 800, 600)
                .carrier("C1", "FRE", 9, 18_000)
                .carrier("C2", "FRE", 9, 18_000)
                .carrier("C3", "FRE", 9, 18_000);
    }

    static Order inYard(String id) {
        return Order.of(id, "M3", "FRE", "NEAR", "FAR");
    }

    static Handover at(String center, String day) {
        return new Handover(center, LocalDate.parse(day));
    }

    static PlannedHandover ride(String center, String day, String trip, String departureDay) {
        return new PlannedHandover(
                center,
                LocalDate.parse(day),
                new Trip(trip, trip.substring(0, 2), LocalDate.parse(departureDay), List.of(center)));
    }

    static PlannedHandover onSite(String center, String day) {
        return new PlannedHandover(center, LocalDate.parse(day), null);
    }

    static OrderInPlan in(@Nullable Handover appointment, @Nullable PlannedHandover handover) {
        return new OrderInPlan(appointment, handover);
    }

    static ComparedPlan checked(Problem problem, HandMadePlan made) {
        Plan plan = made.build();
        CheckReport report = PlanChecker.check(problem, plan);
        assertThat(report.violations()).isEmpty();
        return new ComparedPlan(problem, plan, report.figures());
    }

    static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
