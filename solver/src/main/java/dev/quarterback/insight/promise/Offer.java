package dev.quarterback.insight.promise;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import java.time.LocalDate;
import java.util.List;

/**
 * A center and a day that can be promised for an order.
 *
 * @param keepsAppointment whether it is the appointment that the order has
 * @param displaced ids of orders that are given up for it; empty where nobody is
 * @param cost by how much the cost of the plan changes; what deliveries count is no part of it
 * @param trips those that are new, or that take the place of the ones of their ids
 * @param deliveries those that are new, or that take the place of the ones of their orders
 */
public record Offer(
        String center,
        LocalDate day,
        boolean keepsAppointment,
        List<String> displaced,
        long cost,
        List<Trip> trips,
        List<Delivery> deliveries) {
    public Offer {
        displaced = List.copyOf(displaced);
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
    }

    /** The plan with the offer put in place; its bound is that of {@code plan} no longer, and goes. */
    public Plan applyTo(Plan plan) {
        return plan.with(trips, deliveries, displaced);
    }
}
