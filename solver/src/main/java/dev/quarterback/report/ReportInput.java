package dev.quarterback.report;

import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells.
 *
 * @param plan a plan of {@code problem} that the checker has passed
 * @param figures what the checker counted in it
 * @param isProvenHere whether what the plan says to be proven was proven by whoever makes the report; else it is the plan's word
 * @param difference how it differs from an earlier plan; null for a report without one
 * @param warnings what is to be known of the plan before anybody is called, such as that hardly any moves were tried for it
 * @param progress how the search went on; empty where that is not known
 * @param measured how the plan was made and measured
 */
public record ReportInput(
        Problem problem,
        Plan plan,
        PlanFigures figures,
        MissingOrders missing,
        boolean isProvenHere,
        @Nullable PlanDifference difference,
        List<String> warnings,
        List<ProgressPoint> progress,
        List<Fact> measured) {
    public ReportInput {
        warnings = List.copyOf(warnings);
        progress = List.copyOf(progress);
        measured = List.copyOf(measured);
    }
}
