package dev.quarterback.cli;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;

/** Reads and checks plans that may break no rule. */
final class SoundPlan {
    private SoundPlan() {}

    /** The plan to go on from, with its problem and figures; what is said to be proven of it is left out. */
    static ComparedPlan read(Problem problem, Path problemFile, Path planFile, Console console) {
        Plan plan = FormatFiles.readPlan(planFile, console).withUpperBound(null);
        return new ComparedPlan(problem, plan, figures(problem, plan, problemFile, planFile));
    }

    /**
     * The figures of a plan.
     *
     * @throws CommandFailure when it breaks a rule; of a plan of another problem that alone is told, which tells the rest
     */
    static PlanFigures figures(Problem problem, Plan plan, Path problemFile, Path planFile) {
        CheckReport report = PlanChecker.check(problem, plan);
        if (!plan.problem().equals(problem.name())) {
            throw CommandFailure.planOfAnother(planFile, plan.problem(), problemFile, problem.name());
        }
        if (!report.isSound()) {
            throw CommandFailure.brokenPlan(
                    problemFile, planFile, report.violations().size());
        }
        return report.figures();
    }
}
