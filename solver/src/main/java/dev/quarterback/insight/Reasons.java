package dev.quarterback.insight;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each undelivered order of a plan its reason: what is proven, and otherwise no more than that it is missing.
 *
 * <p>Not safe for use by several threads.
 */
public final class Reasons {
    /** The reason of an order that could be delivered as far as is known. */
    public static final String NOT_PLACED = "not placed";

    /** What the reason of an order begins with that no plan can deliver. */
    public static final String IMPOSSIBLE = "impossible: ";

    private final Problem problem;
    private final Reachability reachability;

    /** Many orders share a reason or an action; each text is kept once. */
    private final Map<String, String> texts = new HashMap<>();

    /** Reasons for plans of {@code problem}, a valid one. */
    public Reasons(Problem problem) {
        this.problem = problem;
        reachability = Reachability.of(problem);
    }

    /** The same plan with reasons; the entry of an order that the problem does not have stays as it is. */
    public Plan explain(Plan plan) {
        Map<String, Order> orders = ordersOf(plan.undelivered());
        List<Undelivered> undelivered = plan.undelivered().stream()
                .map(entry -> explain(entry, orders.get(entry.order())))
                .toList();
        return new Plan(plan.problem(), plan.trips(), plan.deliveries(), undelivered, plan.upperBound());
    }

    private Map<String, Order> ordersOf(List<Undelivered> undelivered) {
        Set<String> ids = new HashSet<>();
        undelivered.forEach(entry -> ids.add(entry.order()));
        Map<String, Order> orders = new HashMap<>();
        for (Order order : problem.orders()) {
            if (ids.contains(order.id())) {
                orders.put(order.id(), order);
            }
        }
        return orders;
    }

    private Undelivered explain(Undelivered entry, @Nullable Order order) {
        return order == null ? entry : reason(order);
    }

    /** The entry of {@code order}, with its reason, in a plan that does not deliver it. */
    public Undelivered reason(Order order) {
        return reachability
                .impossible(order)
                .map(proof -> new Undelivered(
                        order.id(), proof.code(), once(IMPOSSIBLE + proof.text()), onceOrNull(proof.action())))
                .orElseGet(() -> new Undelivered(order.id(), ReasonCode.NOT_PLACED, NOT_PLACED, null));
    }

    private @Nullable String onceOrNull(@Nullable String text) {
        return text == null ? null : once(text);
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
