package dev.quarterback.insight.explanation;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Order;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan does not deliver an order.
 *
 * @param reason the same as the code for people, without a full stop
 * @param action what would help, a sentence; null where nothing is known
 * @param binding what stands in its way, for the summary: each alone, or all of them together
 * @param days the days on which it lacks a handover or departure; empty where it lacks something else
 * @param blockers ids of the orders that have its place, those of lower or equal priority first, at most ten
 * @param remedies the smallest changes that let it in, those that give up other orders last
 */
public record Explanation(
        Order order,
        ExplanationKind kind,
        ReasonCode code,
        String reason,
        @Nullable String action,
        List<String> binding,
        List<LocalDate> days,
        List<String> blockers,
        List<Remedy> remedies) {
    public Explanation {
        binding = List.copyOf(binding);
        days = List.copyOf(days);
        blockers = List.copyOf(blockers);
        remedies = List.copyOf(remedies);
    }
}
