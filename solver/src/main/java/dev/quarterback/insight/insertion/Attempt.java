package dev.quarterback.insight.insertion;

import dev.quarterback.problem.NumberedOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to add an order to a plan, and what it is short of.
 *
 * @param ride the trip; null for a vehicle that needs none
 * @param center the number of the center of the handover
 * @param day the number of the day of the handover
 * @param shortages empty when the way can be gone
 */
public record Attempt(NumberedOrder order, @Nullable Ride ride, int center, int day, List<Shortage> shortages) {}
