package dev.quarterback.bound;

import dev.quarterback.problem.Order;
import java.util.BitSet;

/**
 * What an order asks for, in numbers.
 *
 * @param ready the first planning day on which its vehicle can ride or, on site, be handed over
 * @param away the planning days on which the customer is unavailable
 * @param centers the centers where it may be handed over, by their position among all centers
 */
record Demand(Order order, int ready, BitSet away, int[] centers) {}
