package dev.quarterback.cli;

import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads changes and applies them to a problem in turn, so that all that is wrong with any of them is told at once. */
final class GivenChange {
    private final @Nullable Plan plan;
    private final List<String> wrong = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private Problem problem;

    private GivenChange(Problem problem, @Nullable Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /**
     * All changes as one.
     *
     * @param plan the plan that locks may refer to; null without one
     * @throws CommandFailure with all that is wrong with them
     */
    static Change read(List<ChangeSource> sources, Problem problem, @Nullable Plan plan, Console console) {
        GivenChange given = new GivenChange(problem, plan);
        sources.forEach(source -> given.add(source.name(), source.read(console)));
        if (!given.wrong.isEmpty()) {
            throw CommandFailure.invalid(given.wrong, null);
        }
        return new Change(given.operations);
    }

    private void add(String name, ChangeDraft draft) {
        try {
            problem = ChangedProblem.of(problem, draft, plan);
            operations.addAll(draft.change().operations());
        } catch (InvalidInputException e) {
            e.lines().forEach(line -> wrong.add(name + ": " + line));
        }
    }
}
