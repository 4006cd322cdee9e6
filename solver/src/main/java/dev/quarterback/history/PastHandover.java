package dev.quarterback.history;

/**
 * A handover that has been.
 *
 * @param order id of the order
 * @param center id of the center
 */
public record PastHandover(String order, String center) {}
