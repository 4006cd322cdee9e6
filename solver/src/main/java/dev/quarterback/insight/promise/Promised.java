package dev.quarterback.insight.promise;

import dev.quarterback.problem.Order;
import dev.quarterback.reach.Impossible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be promised for an order.
 *
 * @param offers the best first
 * @param impossible why no plan can deliver it; null where there are offers, or no proof
 */
public record Promised(
        Order order, List<Offer> offers, @Nullable Impossible impossible) {
    public Promised {
        offers = List.copyOf(offers);
    }
}
