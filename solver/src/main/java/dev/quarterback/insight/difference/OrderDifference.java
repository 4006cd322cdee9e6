package dev.quarterback.insight.difference;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order that differs: its handover, its appointment, or whether there is such an order.
 *
 * @param order id of the order
 * @param before as the first plan has it; null where its problem has no such order
 * @param after as the second plan has it; null where its problem has no such order
 */
public record OrderDifference(
        String order,
        @Nullable OrderInPlan before,
        @Nullable OrderInPlan after) {

    /** Where and when the first plan hands it over; null where it does not. */
    public @Nullable PlannedHandover handoverBefore() {
        return before == null ? null : before.handover();
    }

    /** Where and when the second plan hands it over; null where it does not. */
    public @Nullable PlannedHandover handoverAfter() {
        return after == null ? null : after.handover();
    }

    /** What becomes of its delivery. */
    public OrderChange change() {
        if (after == null) {
            return OrderChange.GONE;
        }
        PlannedHandover first = handoverBefore();
        PlannedHandover second = handoverAfter();
        if (first == null) {
            return second == null ? OrderChange.SAME : OrderChange.IN;
        }
        return second == null
                ? OrderChange.OUT
                : HandoverPart.areAlike(first, second) ? OrderChange.SAME : OrderChange.MOVED;
    }

    /** What of its handover differs; empty unless both plans deliver it. */
    public Set<HandoverPart> moved() {
        PlannedHandover first = handoverBefore();
        PlannedHandover second = handoverAfter();
        return first == null || second == null ? Set.of() : HandoverPart.differing(first, second);
    }

    /** What becomes of its appointment; one that is cancelled, or goes with the order, is not lost by the plan. */
    public AppointmentChange appointment() {
        return after == null || isCancelled()
                ? AppointmentChange.NONE
                : AppointmentChange.of(before != null && before.keepsAppointment(), after.keepsAppointment());
    }

    /** Whether only the first problem gives it an appointment, though both have the order. */
    public boolean isCancelled() {
        return before != null && after != null && before.appointment() != null && after.appointment() == null;
    }

    /** Whether only the second problem has it. */
    public boolean isAdded() {
        return before == null;
    }

    /** Whether only the first problem has it. */
    public boolean isRemoved() {
        return after == null;
    }

    /** What to tell its customer; empty where there is nothing to tell, or no such order any more. */
    public Optional<Call> call() {
        return after == null ? Optional.empty() : Call.of(order, before, after);
    }
}
