package dev.quarterback.search.rule;

import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;

/**
 * What a trip or a handover on site costs by itself: all terms but those that depend on how many are handed over.
 *
 * <p>Moves weigh changes by it before they go through the score. As a double, since absurd costs pass a long.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class OwnCost {
    private final Facts facts;
    private final DeliveryRules deliveryRules;

    public OwnCost(Facts facts) {
        this.facts = facts;
        deliveryRules = new DeliveryRules(facts);
    }

    /** The km of a trip and the deliveries of its vehicles. */
    public double of(LoadedTrip trip) {
        double cost = (double) facts.weights.km() * trip.km();
        for (int v = 0; v < trip.load(); v++) {
            int stop = trip.stop(v);
            cost += delivery(trip.order(v), trip.center(stop), trip.arrival(stop), trip.day(v));
        }
        return cost;
    }

    /** The handover of a vehicle on site. */
    public double onSite(int order, int center, int day) {
        return delivery(order, center, facts.orders.since[order], day);
    }

    private double delivery(int order, int center, int arrival, int day) {
        return (double) deliveryRules.preference(order, center)
                + deliveryRules.late(order, day)
                + deliveryRules.waiting(arrival, day)
                - deliveryRules.asPlanned(order, center, day);
    }
}
