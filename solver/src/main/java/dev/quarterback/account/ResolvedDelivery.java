package dev.quarterback.account;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order that is handed over.
 *
 * @param day day of the handover
 * @param trip the trip that the vehicle rides on; null for a vehicle on site or with an arrival
 */
public record ResolvedDelivery(
        Order order, Center center, LocalDate day, @Nullable ResolvedTrip trip) {

    /** The day on which the vehicle arrives at the center, or has arrived there; null for one on site. */
    public @Nullable LocalDate arrivalDay() {
        if (trip != null) {
            return trip.arrivalDay(center.id());
        }
        return order.arrival() == null ? null : order.arrival().day();
    }

    /** The position of the center in the order's list, 1 for the first choice. */
    public int choice() {
        return order.centers().indexOf(center.id()) + 1;
    }

    /** Whether it is the handover of the order's appointment. */
    public boolean keepsAppointment() {
        return new Order.Handover(center.id(), day).equals(order.appointment());
    }

    /** Days after the promised day, 0 if it is not late; null when no day was promised. */
    public @Nullable Integer daysLate() {
        LocalDate promised = order.promisedDay();
        return promised == null ? null : Integer.valueOf((int) Math.max(0, day.toEpochDay() - promised.toEpochDay()));
    }
}
