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

    /**
     * Whether it only takes away, or changes what things cost, whatever problem it meets: then each plan of the problem after it is
     * one of the problem before, too, which delivers the same and keeps as many appointments, so that what is proven of that holds.
     *
     * <p>False says nothing: orders that are removed may free places on a lot, and a new number may be a lower one.
     */
    public boolean onlyTakesAway() {
        return operations.stream().allMatch(Change::takesAway);
    }

    private static boolean takesAway(Operation operation) {
        if (operation instanceof SetHandovers set) {
            return set.regular().isFewer() && set.surge().isFewer();
        }
        return operation instanceof CarrierOff
                || operation instanceof RemoveCarriers
                || operation instanceof CloseCenter
                || operation instanceof CancelAppointment
                || operation instanceof SetWeights;
    }

    /** Whether it rolls on to a day; then what comes after it refers to what is left of the plan. */
    public boolean rollsOn() {
        return operations.stream().anyMatch(Roll.class::isInstance);
    }
}
