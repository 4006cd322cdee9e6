package dev.quarterback.replanning;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the handovers of an earlier plan the proposals ({@code planned}) of a problem's orders. */
final class EarlierProposals {
    private EarlierProposals() {}

    /**
     * The problem whose orders have as {@code planned} what the plan proposes: none for an order that it leaves out, or
     * that cannot be handed over at that center any more. Orders that the plan does not know keep theirs.
     */
    static Problem of(Problem problem, Plan plan) {
        Map<String, Handover> handovers = Handovers.of(plan);
        Set<String> left = new HashSet<>();
        plan.undelivered().forEach(undelivered -> left.add(undelivered.order()));
        return problem.withOrders(problem.orders().stream()
                .map(order -> left.contains(order.id()) || handovers.containsKey(order.id())
                        ? order.withPlanned(proposal(order, handovers.get(order.id())))
                        : order)
                .toList());
    }

    private static @Nullable Handover proposal(Order order, @Nullable Handover handover) {
        return handover != null && order.centers().contains(handover.center()) ? handover : null;
    }
}
