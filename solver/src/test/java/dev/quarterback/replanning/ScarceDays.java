package dev.quarterback.replanning;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem with too few carriers, and what is asked about its bottlenecks. */
final class ScarceDays {
    static final long STEPS = 100;

    private ScarceDays() {}

    /** Two days; a trip takes a day, so that C1 brings four of the nine; a day of it costs 100. */
    static Problem days() {
        ProblemBuilder days = new ProblemBuilder("days", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(new Center("SEA", null, 37.6, -122, new Handovers(4, 1), Collections.emptySortedMap(), 9, 0))
                .lane("FRE", "SEA", 200, 240)
                .carrier(new Carrier("C1", "FRE", 2, 17500, 660, null, null, List.of(), 100, List.of()));
        IntStream.range(0, 9).forEach(i -> days.order(Order.of("O" + i, "M3", "FRE", "SEA")));
        return days.build();
    }

    static ComparedPlan planned(Problem problem) {
        PlanResult result = Planning.search(problem, STEPS);
        return new ComparedPlan(problem, result.plan(), result.figures());
    }

    static BottleneckReport report(ComparedPlan before, int candidates, int releases, @Nullable Integer target) {
        return report(before, candidates, releases, target, 1);
    }

    static BottleneckReport report(
            ComparedPlan before, int candidates, int releases, @Nullable Integer target, int atOnce) {
        DeliveryPlanner planner = new DeliveryPlanner();
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS);
        return new Bottlenecks(new ManyPlans(planner::plan, atOnce), planner::bound)
                .find(
                        new BottleneckRequest(before, candidates, releases, target, options, Duration.ofSeconds(5)),
                        new StopSignal())
                .orElseThrow();
    }
}
