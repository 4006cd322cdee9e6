package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a center.
 *
 * @param center the center, with the same handovers on every day
 * @param acceptedLike id of a center: orders that accept it accept the new one too, as their last choice; null for none
 */
public record AddCenter(Center center, @Nullable String acceptedLike) implements Operation {

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        if (acceptedLike != null) {
            edit.center("acceptedLike", acceptedLike)
                    .ifPresent(known -> edit.set(problem.withOrders(accepting(known.id(), problem.orders()))));
        }
        boolean isYard = problem.yards().stream().anyMatch(yard -> yard.id().equals(center.id()));
        if (isYard || problem.centers().stream().anyMatch(known -> known.id().equals(center.id()))) {
            edit.wrong("id", "already the id of a " + (isYard ? "yard" : "center"), "give it another id");
            return edit.outcome();
        }
        List<Center> centers = new ArrayList<>(problem.centers());
        centers.add(center);
        edit.set(edit.problem().withCenters(centers));
        return edit.outcome();
    }

    private List<Order> accepting(String like, List<Order> orders) {
        return orders.stream()
                .map(order -> order.centers().contains(like) ? accepting(order) : order)
                .toList();
    }

    private Order accepting(Order order) {
        List<String> centers = new ArrayList<>(order.centers());
        centers.add(center.id());
        return order.withCenters(centers);
    }
}
