package dev.quarterback.plan;

/**
 * An order that the plan does not deliver.
 *
 * @param order id of the order
 * @param reason why, as far as it is proven; empty in a plan made elsewhere that gives none
 */
public record Undelivered(String order, String reason) {}
