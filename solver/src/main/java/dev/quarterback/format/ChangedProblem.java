package dev.quarterback.format;

import dev.quarterback.change.AddOrders;
import dev.quarterback.change.Change;
import dev.quarterback.change.Fault;
import dev.quarterback.change.Operation;
import dev.quarterback.change.Outcome;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies a change to a problem, as a whole or not at all; what comes out is as valid as any problem that is read. */
public final class ChangedProblem {
    private final ChangeDraft draft;
    private final @Nullable Plan plan;
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
        return result != null ? result : changed.stepByStep(problem);
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
    private Problem stepByStep(Problem problem) {
        Problem current = problem;
        Plan left = plan;
        for (int i = 0; i < draft.size(); i++) {
            Operation operation = draft.operation(i);
            if (operation != null) {
                Outcome outcome = operation.applyTo(current, left);
                if (isReadable(draft.place(i))) {
                    addErrors(outcome, draft.place(i), operation, current);
                } else {
                    addReadable(outcome, draft.place(i), operation, current);
                }
                if (!draft.isIncomplete(i)) {
                    current = outcome.problem();
                    left = left(left, operation, current);
                }
            }
        }
        if (!errors.isEmpty()) {
            throw refusal();
        }
        return current;
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
        return isPosition(first) ? Integer.parseInt(first) : 0;
    }

    private boolean isReadable(Place operation) {
        return draft.errors().stream().noneMatch(error -> error.pointer().startsWith(operation.pointer() + "/"));
    }

    private void addErrors(Outcome outcome, Place place, Operation operation, Problem before) {
        outcome.faults().forEach(fault -> errors.add(told(fault, place)));
        List<InputError> found = new ArrayList<>();
        for (InputError error : invalid(outcome.problem())) {
            if (known.add(error.toString())) {
                found.add(told(error, place, operation, before));
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
                        .map(fault -> told(fault, operation).pointer())
                        .noneMatch(pointer -> isWithin(error.pointer(), pointer));
    }

    private static boolean isWithin(String pointer, String outer) {
        return pointer.equals(outer) || pointer.startsWith(outer + "/");
    }

    /** Of an operation with stand-ins only what is told of other fields says something. */
    private void addReadable(Outcome outcome, Place place, Operation operation, Problem before) {
        List<InputError> found = new ArrayList<>();
        outcome.faults().stream().filter(Fault::isOfValueAlone).forEach(fault -> found.add(told(fault, place)));
        for (InputError error : invalid(outcome.problem())) {
            if (known.add(error.toString())) {
                found.add(told(error, place, operation, before));
            }
        }
        found.stream()
                .filter(error -> !error.pointer().equals(place.pointer()) && !isTold(error))
                .forEach(errors::add);
    }

    /** Whether the field of an error, or what it is in, could not be read. */
    private boolean isTold(InputError error) {
        return draft.errors().stream().map(InputError::pointer).anyMatch(pointer -> isWithin(error.pointer(), pointer));
    }

    private static List<InputError> invalid(Problem problem) {
        ErrorList found = new ErrorList();
        ProblemValidator.check(ProblemDraft.of(problem), Positions.of(Shapes.problemFieldsInOrder()), found);
        return found.isEmpty() ? List.of() : found.refusal().errors();
    }

    private static InputError told(Fault fault, Place operation) {
        Place field = fault.field().isEmpty()
                ? operation
                : within(operation, List.of(fault.field().split("/")));
        Place place = fault.index() == Fault.WHOLE ? field : field.at(fault.index());
        if (fault instanceof Fault.NoSuch none) {
            return InputError.at(
                    place,
                    "no " + none.what() + " " + Shown.text(none.name()),
                    Nearest.question(none.name(), none.known()));
        }
        Fault.Wrong wrong = (Fault.Wrong) fault;
        String fix = wrong.fix();
        return InputError.at(place, Shown.message(wrong.message()), fix == null ? null : Shown.message(fix));
    }

    /** What an operation makes wrong in the problem, at the field of the operation that does it. */
    private static InputError told(InputError error, Place operation, Operation cause, Problem before) {
        List<String> path = List.of(error.pointer().substring(1).split("/"));
        int orders = before.orders().size();
        if (cause instanceof AddOrders && path.get(0).equals("orders") && Integer.parseInt(path.get(1)) >= orders) {
            Place order = operation.field("orders").at(Integer.parseInt(path.get(1)) - orders);
            return InputError.at(within(order, path.subList(2, path.size())), error.message(), error.fix());
        }
        int element = path.size() > 1 && isPosition(path.get(1)) ? 2 : 1;
        if (path.size() > element
                && OperationFormats.of(cause).field(path.get(element)).isPresent()) {
            return InputError.at(within(operation, path.subList(element, path.size())), error.message(), error.fix());
        }
        return InputError.at(
                operation, "makes the problem invalid: " + error.place() + ": " + error.message(), error.fix());
    }

    private static Place within(Place outer, List<String> path) {
        Place place = outer;
        for (String part : path) {
            place = isPosition(part) ? place.at(Integer.parseInt(part)) : place.field(part);
        }
        return place;
    }

    private static boolean isPosition(String part) {
        return part.matches("[0-9]{1,9}");
    }
}
