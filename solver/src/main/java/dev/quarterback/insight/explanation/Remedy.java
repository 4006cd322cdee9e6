package dev.quarterback.insight.explanation;

import dev.quarterback.change.Change;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import java.util.List;

/**
 * A smallest change that lets an order into a plan; it has been tried.
 *
 * @param text what it is, in a few words
 * @param change what has to change in the problem; without operations where other deliveries do
 * @param trips those that are new, or that take the place of the ones of their ids
 * @param deliveries those that are new, or that take the place of the ones of their orders
 * @param displaced ids of orders that are given up for it; empty for most
 */
public record Remedy(String text, Change change, List<Trip> trips, List<Delivery> deliveries, List<String> displaced) {
    public Remedy {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
        displaced = List.copyOf(displaced);
    }

    /** The plan with the remedy put in place, for the problem after {@link #change}; its bound goes. */
    public Plan applyTo(Plan plan) {
        return plan.with(trips, deliveries, displaced);
    }
}
