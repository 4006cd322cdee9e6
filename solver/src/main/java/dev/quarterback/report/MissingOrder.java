package dev.quarterback.report;

import dev.quarterback.account.UndeliveredOrder;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.plan.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that a plan does not deliver, as the report tells it.
 *
 * @param order id of the order
 * @param code what kind of reason it is; null where none is known
 * @param reason why, without a full stop; empty where nothing is said
 * @param action what would help, a sentence; null where nothing is known
 * @param remedies the smallest changes that let it in
 */
public record MissingOrder(
        String order,
        @Nullable ReasonCode code,
        String reason,
        @Nullable String action,
        List<String> remedies) {
    public MissingOrder {
        remedies = List.copyOf(remedies);
    }

    static MissingOrder of(Explanation explanation) {
        return new MissingOrder(
                explanation.order().id(),
                explanation.code(),
                explanation.reason(),
                explanation.action(),
                explanation.remedies().stream().map(Remedy::text).toList());
    }

    static MissingOrder of(UndeliveredOrder missing) {
        return new MissingOrder(missing.order().id(), missing.code(), missing.reason(), missing.action(), List.of());
    }
}
