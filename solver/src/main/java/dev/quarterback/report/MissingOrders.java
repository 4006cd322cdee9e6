package dev.quarterback.report;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.insight.explanation.Explained;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * The orders that a plan does not deliver, and what is known of why.
 *
 * @param orders all of them, in the plan's order
 * @param binding what those that were looked at lack as a whole, the most frequent first
 * @param explained how many were looked at one by one, with remedies; of the others the report has what the plan says
 */
public record MissingOrders(List<MissingOrder> orders, List<Binding> binding, int explained) {
    public MissingOrders {
        orders = List.copyOf(orders);
        binding = List.copyOf(binding);
    }

    /** What some orders lack, and how many they are. */
    public record Binding(String text, int orders) {}

    /** Those of a plan with its own reasons, of which none was looked at. */
    public static MissingOrders stated(PlanAccount account) {
        return new MissingOrders(
                account.undelivered().stream().map(MissingOrder::of).toList(), List.of(), 0);
    }

    /** Those of a plan as they were explained; those for which there was no time with the plan's own reasons. */
    public static MissingOrders of(PlanAccount account, Explained explained) {
        List<Explanation> looked = explained.explanations().subList(0, explained.looked());
        List<MissingOrder> orders = new ArrayList<>();
        looked.forEach(explanation -> orders.add(MissingOrder.of(explanation)));
        account.undelivered().stream()
                .skip(explained.looked())
                .map(MissingOrder::of)
                .forEach(orders::add);
        List<Binding> binding = Summary.of(looked).stream()
                .map(line -> new Binding(line.text(), line.count()))
                .toList();
        return new MissingOrders(orders, binding, explained.looked());
    }

    /** Whether each was looked at one by one. */
    public boolean isComplete() {
        return explained == orders.size();
    }
}
