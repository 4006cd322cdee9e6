package dev.quarterback.api.plan;

import dev.quarterback.change.Change;
import dev.quarterback.change.SetWeights;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problem of a revision: that of the plan before after a change, with what that plan has proposed.
 *
 * <p>Customers and centers have made up their minds about the plan before. So its handovers are {@code planned}, and one that
 * is given up weighs more than what a handover costs otherwise; a delivery more still outweighs it.
 */
public final class RevisedProblem {
    private static final int CHANGE_WEIGHT = 10_000;

    private RevisedProblem() {}

    /**
     * The problem of a revision.
     *
     * @param before the problem of the plan that is revised
     * @param plan the plan that is revised; locks refer to it too
     * @throws InvalidInputException with all that is wrong with any of the operations
     */
    public static Problem of(Problem before, ChangeDraft change, Plan plan) {
        Problem changed = ChangedProblem.of(before, change, plan);
        return weighed(withPlanned(changed, plan), change.change());
    }

    /** Orders that the plan does not know keep what was planned of them. */
    private static Problem withPlanned(Problem problem, Plan plan) {
        Map<String, Handover> planned = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            planned.put(delivery.order(), new Handover(delivery.center(), delivery.day()));
        }
        Set<String> left = new HashSet<>();
        for (Undelivered undelivered : plan.undelivered()) {
            left.add(undelivered.order());
        }
        return problem.withOrders(problem.orders().stream()
                .map(order -> left.contains(order.id()) || planned.containsKey(order.id())
                        ? order.withPlanned(possible(planned.get(order.id()), order))
                        : order)
                .toList());
    }

    private static @Nullable Handover possible(@Nullable Handover planned, Order order) {
        return planned != null && order.centers().contains(planned.center()) ? planned : null;
    }

    /** A weight that the change sets was meant, and so was another one than the usual. */
    private static Problem weighed(Problem problem, Change change) {
        Weights weights = problem.weights();
        boolean isTold = weights.change() != Weights.DEFAULT.change()
                || change.operations().stream()
                        .anyMatch(operation -> operation instanceof SetWeights set && set.change() != null);
        return isTold ? problem : problem.withWeights(changing(weights));
    }

    private static Weights changing(Weights weights) {
        return new Weights(
                weights.km(),
                weights.surge(),
                weights.preference(),
                weights.late(),
                weights.waiting(),
                weights.level(),
                CHANGE_WEIGHT,
                weights.hire(),
                weights.crowd());
    }
}
