package dev.quarterback.cli;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;

/** Reads the plan to go on from, which has to break no rule. */
final class SoundPlan {
    private SoundPlan() {}

    /** The plan with its problem and figures; what is said to be proven of it is left out. */
    static ComparedPlan read(Problem problem, Path problemFile, Path planFile, Console console) {
        Plan plan = FormatFiles.readPlan(planFile, console).withUpperBound(null);
        CheckReport report = PlanChecker.check(problem, plan);
        if (!report.isSound()) {
            throw CommandFailure.brokenPlan(
                    problemFile, planFile, report.violations().size());
        }
        return new ComparedPlan(problem, plan, report.figures());
    }
}
