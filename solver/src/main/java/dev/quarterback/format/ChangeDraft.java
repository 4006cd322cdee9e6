package dev.quarterback.format;

import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A change as far as it could be read, and what is wrong with the rest of it. */
public final class ChangeDraft {
    private final List<@Nullable Operation> operations;
    private final BitSet incomplete;
    private final IntFunction<Place> places;
    private final List<InputError> errors;
    private final int more;

    /**
     * A draft.
     *
     * @param operations null for each one that could not be made; one with errors may have stand-ins
     * @param incomplete those that have stand-ins for fields that are required
     * @param places where each operation is
     * @param errors what is wrong, in the order of the input
     * @param more how many errors there are beyond those
     */
    ChangeDraft(
            List<@Nullable Operation> operations,
            BitSet incomplete,
            IntFunction<Place> places,
            List<InputError> errors,
            int more) {
        this.operations = new ArrayList<>(operations);
        this.incomplete = (BitSet) incomplete.clone();
        this.places = places;
        this.errors = List.copyOf(errors);
        this.more = more;
    }

    /** The draft of a change that was made in Java. */
    static ChangeDraft of(Change change) {
        return new ChangeDraft(new ArrayList<>(change.operations()), new BitSet(), Place.ROOT::at, List.of(), 0);
    }

    /** The same draft where its operations have other places, with all that is wrong. */
    ChangeDraft at(IntFunction<Place> others, List<InputError> allErrors) {
        return new ChangeDraft(operations, incomplete, others, allErrors, more);
    }

    /**
     * The change.
     *
     * @throws InvalidInputException if anything is wrong with it
     */
    public Change change() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors, more);
        }
        return new Change(operations.stream().map(Objects::requireNonNull).toList());
    }

    /** How many operations there are; a change without any changes nothing. */
    public int size() {
        return operations.size();
    }

    /** An operation by its position; null for one that could not be read. */
    public @Nullable Operation operation(int index) {
        return operations.get(index);
    }

    /** Whether an operation lacks a field that is required; then it shows what is wrong with it, and nothing else. */
    boolean isIncomplete(int index) {
        return incomplete.get(index);
    }

    /** Where an operation is. */
    Place place(int index) {
        return places.apply(index);
    }

    /** What is wrong, in the order of the input. */
    List<InputError> errors() {
        return errors;
    }

    /** How many errors there are beyond {@link #errors}. */
    int more() {
        return more;
    }
}
