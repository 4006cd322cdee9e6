package dev.quarterback.cli;

import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads changes and applies them to a problem in turn, so that all that is wrong with any of them is told at once. */
final class GivenChange {
    private Plan plan;
    private final List<String> wrong = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private Problem problem;

    private GivenChange(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /**
     * All changes as one.
     *
     * @param to the day to roll on to first; null not to
     * @param plan the plan of the problem
     * @throws CommandFailure with all that is wrong with them
     */
    static Change read(
            @Nullable LocalDate to, List<ChangeSource> sources, Problem problem, Plan plan, Console console) {
        GivenChange given = new GivenChange(problem, plan);
        if (to != null) {
            given.roll(to, plan);
        }
        sources.forEach(source -> given.add(source.name(), source.read(console)));
        if (!given.wrong.isEmpty()) {
            throw CommandFailure.invalid(given.wrong, null);
        }
        return new Change(given.operations);
    }

    /** The later operations refer to what is left of the plan then. */
    private void roll(LocalDate to, Plan whole) {
        Roll roll = new Roll(to, List.of());
        try {
            problem = ChangedProblem.of(problem, Change.of(roll), whole);
            plan = Remaining.of(whole, problem);
            operations.add(roll);
        } catch (InvalidInputException e) {
            e.lines().forEach(line -> wrong.add("--to: " + line.replaceFirst("^\\[0\\]\\.to: ", "")));
        }
    }

    private void add(String name, ChangeDraft draft) {
        try {
            problem = ChangedProblem.of(problem, draft, plan);
            Change change = draft.change();
            operations.addAll(change.operations());
            plan = change.rollsOn() ? Remaining.of(plan, problem) : plan;
        } catch (InvalidInputException e) {
            e.lines().forEach(line -> wrong.add(name + ": " + line));
        }
    }
}
