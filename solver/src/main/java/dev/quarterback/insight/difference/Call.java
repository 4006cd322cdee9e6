package dev.quarterback.insight.difference;

import dev.quarterback.problem.Order.Handover;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer who has to be told something when the second plan takes the place of the first.
 *
 * <p>Customers are taken to count on what the first plan says. One who was given an appointment since, or whose order
 * is new, counts on the appointment.
 *
 * @param order id of the order
 * @param appointment the appointment in the second problem; null for none
 * @param expected what the customer counts on; null for no handover
 * @param planned the handover of the second plan; null for none
 */
public record Call(
        String order,
        @Nullable Handover appointment,
        @Nullable Handover expected,
        @Nullable Handover planned) {

    static Optional<Call> of(String order, @Nullable OrderInPlan before, OrderInPlan after) {
        Handover expected = expected(before, after);
        Handover planned = after.place();
        return Objects.equals(expected, planned)
                ? Optional.empty()
                : Optional.of(new Call(order, after.appointment(), expected, planned));
    }

    private static @Nullable Handover expected(@Nullable OrderInPlan before, OrderInPlan after) {
        if (before == null) {
            return after.appointment();
        }
        boolean isGivenSince =
                after.appointment() != null && !after.appointment().equals(before.appointment());
        return isGivenSince ? after.appointment() : before.place();
    }

    /** Whether the customer has an appointment; others may not know of their handover yet. */
    public boolean isPromised() {
        return appointment != null;
    }

    /** Where and when the customer was to come, or else is to come now. */
    public Handover place() {
        return expected == null ? Objects.requireNonNull(planned) : expected;
    }

    /** What kind of news it is. */
    public CallKind kind() {
        if (expected != null && expected.equals(appointment)) {
            return planned == null ? CallKind.APPOINTMENT_LOST : CallKind.APPOINTMENT_MOVED;
        }
        if (planned == null) {
            return CallKind.HANDOVER_LOST;
        }
        if (planned.equals(appointment)) {
            return CallKind.APPOINTMENT_WON;
        }
        return expected == null ? CallKind.HANDOVER_NEW : CallKind.HANDOVER_MOVED;
    }

    /** The news as a sentence. */
    public String text() {
        return switch (kind()) {
            case APPOINTMENT_LOST ->
                "The appointment " + at(expected) + " cannot be kept, and no other handover is planned.";
            case APPOINTMENT_MOVED ->
                "The appointment " + at(expected) + " cannot be kept; offer one " + at(planned) + ".";
            case APPOINTMENT_WON -> "The appointment " + at(planned) + " can be kept after all" + instead() + ".";
            case HANDOVER_NEW -> "A handover is planned " + at(planned) + ".";
            case HANDOVER_LOST -> "No handover is planned any more; it was " + at(expected) + ".";
            case HANDOVER_MOVED -> "The handover is now " + at(planned) + "; it was " + at(expected) + ".";
        };
    }

    private String instead() {
        return expected == null ? "" : "; the handover " + at(expected) + " is off";
    }

    private static String at(@Nullable Handover handover) {
        Handover place = Objects.requireNonNull(handover);
        return "at " + place.center() + " on " + place.day();
    }
}
