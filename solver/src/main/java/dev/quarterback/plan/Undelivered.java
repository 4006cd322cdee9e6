package dev.quarterback.plan;

import org.jspecify.annotations.Nullable;

/**
 * An order that the plan does not deliver.
 *
 * @param order id of the order
 * @param code what kind of reason it is; null in a plan made elsewhere that gives none of those known here
 * @param reason why, as far as it is proven; empty in a plan made elsewhere that gives none
 * @param action what would help; null where nothing is known
 */
public record Undelivered(
        String order,
        @Nullable ReasonCode code,
        String reason,
        @Nullable String action) {

    /** An order with a reason in words alone. */
    public Undelivered(String order, String reason) {
        this(order, null, reason, null);
    }
}
