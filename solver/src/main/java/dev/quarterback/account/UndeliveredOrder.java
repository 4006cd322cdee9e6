package dev.quarterback.account;

import dev.quarterback.problem.Order;

/**
 * An order that is not handed over.
 *
 * @param reason why, as far as it is proven; empty in a plan made elsewhere that gives none
 */
public record UndeliveredOrder(Order order, String reason) {}
