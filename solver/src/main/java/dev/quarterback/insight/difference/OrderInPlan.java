package dev.quarterback.insight.difference;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order as one of the two plans and its problem have it.
 *
 * @param appointment the appointment that its problem gives it; null for none
 * @param handover where and when the plan hands it over; null where it does not
 */
public record OrderInPlan(
        @Nullable Handover appointment, @Nullable PlannedHandover handover) {

    /** Whether the order is handed over at its appointment. */
    boolean keepsAppointment() {
        return appointment != null && appointment.equals(place());
    }

    /** The same with the trip, of a plan before, that has brought the vehicle; null for none. */
    OrderInPlan on(@Nullable Trip ride) {
        return ride == null || handover == null || handover.trip() != null
                ? this
                : new OrderInPlan(appointment, handover.on(ride));
    }

    /** Whether appointment and handover are the same, whatever the trip is called. */
    boolean isLike(OrderInPlan other) {
        return Objects.equals(appointment, other.appointment) && HandoverPart.areAlike(handover, other.handover);
    }

    /** Center and day of the handover; null where there is none. */
    @Nullable
    Handover place() {
        return handover == null ? null : handover.handover();
    }
}
