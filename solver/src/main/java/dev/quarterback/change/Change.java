package dev.quarterback.change;

import java.util.List;

/** A change of a problem: operations that are applied in this order, all of them or none. */
public record Change(List<Operation> operations) {
    public Change {
        operations = List.copyOf(operations);
    }

    /** The change that consists of these operations. */
    public static Change of(Operation... operations) {
        return new Change(List.of(operations));
    }

    /** Whether it rolls on to a day; then what comes after it refers to what is left of the plan. */
    public boolean rollsOn() {
        return operations.stream().anyMatch(Roll.class::isInstance);
    }
}
