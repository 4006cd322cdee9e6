package dev.quarterback.history;

import java.time.LocalDate;
import java.util.List;

/**
 * A stop of a trip that has left.
 *
 * @param center id of the center
 * @param arrival the day on which it was really reached, or will be
 * @param orders ids of the orders whose vehicles came there; empty for none
 */
public record PastStop(String center, LocalDate arrival, List<String> orders) {
    public PastStop {
        orders = List.copyOf(orders);
    }
}
