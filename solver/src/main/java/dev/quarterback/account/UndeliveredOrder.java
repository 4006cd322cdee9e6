package dev.quarterback.account;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Order;
import org.jspecify.annotations.Nullable;

/**
 * An order that is not handed over.
 *
 * @param code what kind of reason it is; null in a plan made elsewhere that gives none of those known here
 * @param reason why, as far as it is proven; empty in a plan made elsewhere that gives none
 * @param action what would help; null where nothing is known
 */
public record UndeliveredOrder(
        Order order,
        @Nullable ReasonCode code,
        String reason,
        @Nullable String action) {}
