package dev.quarterback.insight.explanation;

import java.util.List;

/**
 * Missing orders that lack the same.
 *
 * @param text what they lack
 * @param orders their ids
 */
public record SummaryLine(String text, List<String> orders) {
    public SummaryLine {
        orders = List.copyOf(orders);
    }

    /** How many orders they are. */
    public int count() {
        return orders.size();
    }
}
