package dev.quarterback.quarter;

import dev.quarterback.problem.Order;
import java.time.LocalDate;

/**
 * An order that has become known.
 *
 * @param order as it was when it became known
 * @param on the day
 */
record KnownOrder(Order order, LocalDate on) {}
