package dev.quarterback.format;

import dev.quarterback.change.Change;
import dev.quarterback.change.Fault;
import dev.quarterback.change.Operation;
import dev.quarterback.change.Outcome;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies a change to a problem, as a whole or not at all; what comes out is as valid as any problem that is read.
 *
 * <p>Of a change with an error, the problem is validated after each operation, to tell which one it is. That takes long
 * where there are many operations and orders, so of long changes it is done for halves, as long as they bring errors.
 */
public final class ChangedProblem {
    /** Operations that are validated one by one. */
    private static final int FEW = 100;

    /** Validations of a longer change. */
    private static final int MOST_VALIDATIONS = 200;

    private final ChangeDraft draft;
    private final @Nullable Plan plan;
    private int validations;

    /** Operations of a longer change that have something wrong by themselves. */
    private final BitSet faulty = new BitSet();

    private final List<InputError> errors;

    /** What has been found wrong with the problem so far, so that each operation is told its own errors alone. */
    private final Set<String> known = new HashSet<>();

    private ChangedProblem(ChangeDraft draft, @Nullable Plan plan) {
        this.draft = draft;
        this.plan = plan;
        this.errors = new ArrayList<>(draft.errors());
    }

    /**
     * The problem after a change.
     *
     * @param problem a valid problem
     * @param plan the plan that locks and rolling on may refer to; null without one
     * @throws InvalidInputException with all that is wrong with any of the operations
     */
    public static Problem of(Problem problem, Change change, @Nullable Plan plan) {
        return of(problem, ChangeDraft.of(change), plan);
    }

    /**
     * The problem after a change that was read.
     *
     * @param problem a valid problem
     * @param plan the plan that locks may refer to; null without one
     * @throws InvalidInputException with all that is wrong with any of the operations, reading them included
     */
    public static Problem of(Problem problem, ChangeDraft draft, @Nullable Plan plan) {
        ChangedProblem changed = new ChangedProblem(draft, plan);
        Problem result = changed.atOnce(problem);
        if (result == null) {
            State before = new State(problem, plan);
            State after = draft.size() > FEW ? changed.byHalves(before, 0, draft.size()) : changed.stepByStep(before);
            result = changed.faultless(after);
        }
        return result;
    }

    /** The problem after some of the operations, and what is left of the plan then. */
    private record State(Problem problem, @Nullable Plan plan) {
        State after(Operation operation, Outcome outcome) {
            return new State(outcome.problem(), left(plan, operation, outcome.problem()));
        }
    }

    /** The changed problem, validated once; null when anything is wrong. */
    private @Nullable Problem atOnce(Problem problem) {
        if (!errors.isEmpty()) {
            return null;
        }
        Problem current = problem;
        Plan left = plan;
        for (int i = 0; i < draft.size(); i++) {
            Operation operation = draft.operation(i);
            if (operation != null) {
                Outcome outcome = operation.applyTo(current, left);
                if (!outcome.faults().isEmpty()) {
                    return null;
                }
                current = outcome.problem();
                left = left(left, operation, current);
            }
        }
        return invalid(current).isEmpty() ? current : null;
    }

    /** Validates after each operation, to tell which one it is that makes the problem invalid. */
    private State stepByStep(State before) {
        State current = before;
        for (int i = 0; i < draft.size(); i++) {
            current = step(current, i, true);
        }
        return current;
    }

    /** After an operation, of which all that is wrong is told; what it makes wrong in the problem only where that is asked. */
    private State step(State before, int index, boolean validates) {
        Operation operation = draft.operation(index);
        if (operation == null) {
            return before;
        }
        Outcome outcome = operation.applyTo(before.problem(), before.plan());
        List<InputError> invalid = validates ? invalid(outcome.problem()) : List.of();
        Place place = draft.place(index);
        if (isReadable(place)) {
            addErrors(outcome, invalid, place, operation, before.problem());
        } else {
            addReadable(outcome, invalid, place, operation, before.problem());
        }
        return draft.isIncomplete(index) ? before : before.after(operation, outcome);
    }

    /**
     * Validates after some operations in a row, and where they make the problem invalid after the first half of them and
     * then the second. Once that was done often, the first of those that are left stands for all of them.
     */
    private State byHalves(State before, int from, int to) {
        State after = applied(before, from, to);
        List<InputError> invalid = invalid(after.problem());
        validations++;
        boolean isToBeTold = invalid.stream().anyMatch(error -> !known.contains(error.toString()));
        int wrong = faulty.nextSetBit(from);
        if (!isToBeTold && (wrong < 0 || wrong >= to)) {
            return after;
        }
        if (to - from == 1) {
            return step(before, from, isToBeTold);
        }
        if (isToBeTold && validations < MOST_VALIDATIONS) {
            int middle = (from + to) / 2;
            return byHalves(byHalves(before, from, middle), middle, to);
        }
        State current = before;
        for (int i = from; i < to; i++) {
            current = step(current, i, false);
        }
        if (isToBeTold) {
            tellTogether(invalid, from, to);
        }
        return current;
    }

    private void tellTogether(List<InputError> invalid, int from, int to) {
        invalid.stream()
                .filter(error -> known.add(error.toString()))
                .forEach(error -> errors.add(InputError.at(
                        draft.place(from),
                        "it or one of the " + (to - from - 1) + " operations after it makes the problem invalid: "
                                + error.place() + ": " + error.message(),
                        error.fix())));
    }

    private State applied(State before, int from, int to) {
        State current = before;
        for (int i = from; i < to; i++) {
            Operation operation = draft.operation(i);
            if (draft.isIncomplete(i)) {
                faulty.set(i);
            } else if (operation != null) {
                Outcome outcome = operation.applyTo(current.problem(), current.plan());
                faulty.set(i, !outcome.faults().isEmpty());
                current = current.after(operation, outcome);
            }
        }
        return current;
    }

    /** The changed problem, in which all is right. */
    private Problem faultless(State after) {
        if (errors.isEmpty()) { // What an operation makes wrong, a later one may have hidden for a while.
            invalid(after.problem()).stream()
                    .map(error -> InputError.at(
                            Place.ROOT,
                            "makes the problem invalid: " + error.place() + ": " + error.message(),
                            error.fix()))
                    .forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            throw refusal();
        }
        return after.problem();
    }

    /** After rolling on, operations refer to what is left of the plan. */
    private static @Nullable Plan left(@Nullable Plan plan, Operation operation, Problem after) {
        return plan != null && operation instanceof Roll ? Remaining.of(plan, after) : plan;
    }

    private InvalidInputException refusal() {
        errors.sort(Comparator.comparingInt(ChangedProblem::operationOf));
        List<InputError> listed = errors.subList(0, Math.min(ErrorList.KEPT, errors.size()));
        return new InvalidInputException(listed, draft.more() + errors.size() - listed.size());
    }

    private static int operationOf(InputError error) {
        String first = error.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        return ToldOperation.isPosition(first) ? Integer.parseInt(first) : 0;
    }

    private boolean isReadable(Place operation) {
        return draft.errors().stream().noneMatch(error -> error.pointer().startsWith(operation.pointer() + "/"));
    }

    private void addErrors(
            Outcome outcome, List<InputError> invalid, Place place, Operation operation, Problem before) {
        outcome.faults().forEach(fault -> errors.add(told(fault, place)));
        List<InputError> found = new ArrayList<>();
        for (InputError error : invalid) {
            if (known.add(error.toString())) {
                found.add(ToldOperation.error(error, place, operation, before));
            }
        }
        found.stream()
                .filter(error -> outcome.faults().isEmpty() || isOfAnotherField(error, outcome.faults(), place))
                .forEach(errors::add);
    }

    /** Whether an error is of a field without a fault; what is wrong with others may follow from the faults. */
    private static boolean isOfAnotherField(InputError error, List<Fault> faults, Place operation) {
        return !error.pointer().equals(operation.pointer())
                && faults.stream()
                        .map(fault -> ToldOperation.place(fault, operation).pointer())
                        .noneMatch(pointer -> ToldOperation.isWithin(error.pointer(), pointer));
    }

    /** Of an operation with stand-ins only what is told of other fields says something. */
    private void addReadable(
            Outcome outcome, List<InputError> invalid, Place place, Operation operation, Problem before) {
        List<InputError> found = new ArrayList<>();
        outcome.faults().stream().filter(Fault::isOfValueAlone).forEach(fault -> found.add(told(fault, place)));
        for (InputError error : invalid) {
            if (known.add(error.toString())) {
                found.add(ToldOperation.error(error, place, operation, before));
            }
        }
        found.stream()
                .filter(error -> !error.pointer().equals(place.pointer()) && !isTold(error))
                .forEach(errors::add);
    }

    /** Whether the field of an error, or what it is in, could not be read. */
    private boolean isTold(InputError error) {
        return draft.errors().stream()
                .map(InputError::pointer)
                .anyMatch(pointer -> ToldOperation.isWithin(error.pointer(), pointer));
    }

    private static List<InputError> invalid(Problem problem) {
        ErrorList found = new ErrorList();
        ProblemValidator.check(ProblemDraft.of(problem), Positions.of(Shapes.problemFieldsInOrder()), found);
        return found.isEmpty() ? List.of() : found.refusal().errors();
    }

    /** To find the name that was meant takes long, so it is looked for only of about as many as are listed. */
    private InputError told(Fault fault, Place operation) {
        return ToldOperation.error(fault, operation, errors.size() < ErrorList.KEPT);
    }
}
