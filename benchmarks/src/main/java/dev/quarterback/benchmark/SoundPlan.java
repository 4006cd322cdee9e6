package dev.quarterback.benchmark;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Violation;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A plan from a file that breaks no rule of its problem. */
final class SoundPlan {
    private SoundPlan() {}

    /**
     * Reads it.
     *
     * @throws InvalidInputException when it breaks a rule, with the first one
     */
    static Plan read(Path file, Problem problem) throws IOException {
        Plan plan = PlanReader.read(file);
        List<Violation> violations = PlanChecker.check(problem, plan).violations();
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            InputError error = new InputError(first.place(), "", first.message(), null);
            throw new InvalidInputException(List.of(error), violations.size() - 1);
        }
        return plan;
    }
}
