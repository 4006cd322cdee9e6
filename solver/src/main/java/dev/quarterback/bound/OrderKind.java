package dev.quarterback.bound;

import dev.quarterback.bound.dual.Goal;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What orders have in common that are alike for the sum of capacities.
 *
 * @param location the site where the vehicles are
 * @param ready the first planning day on which they can ride or be handed over
 * @param away the planning days on which a handover does not count
 * @param centers where a handover counts, by the centers' positions
 * @param worth what a delivery counts
 */
record OrderKind(
        String location, int positions, double weightKg, int ready, BitSet away, List<Integer> centers, long worth) {

    /** The kinds of {@code orders} that may count for {@code goal}, and how many there are of each. */
    static Map<OrderKind, Integer> of(Problem problem, Collection<Order> orders, Goal goal) {
        PlanningDays days = PlanningDays.of(problem);
        Map<String, Model> models =
                problem.models().stream().collect(Collectors.toMap(Model::id, model -> model, (a, b) -> a));
        Map<String, Integer> centers = new HashMap<>();
        problem.centers().forEach(center -> centers.put(center.id(), centers.size()));
        Map<OrderKind, Integer> kinds = new LinkedHashMap<>();
        for (Order order : orders) {
            OrderKind kind = of(order, goal, days, models, centers);
            if (kind != null) {
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static @Nullable OrderKind of(
            Order order, Goal goal, PlanningDays days, Map<String, Model> models, Map<String, Integer> numbers) {
        Model model = models.get(order.model());
        BitSet away = days.among(order.unavailableDays());
        List<String> centers = order.centers();
        Order.Handover appointment = order.appointment();
        if (goal == Goal.APPOINTMENTS) {
            if (appointment == null || !days.contain(appointment.day()) || away.get(days.number(appointment.day()))) {
                return null;
            }
            centers = List.of(appointment.center());
            away.set(0, days.count());
            away.clear(days.number(appointment.day()));
        }
        List<Integer> accepted = centers.stream().map(numbers::get).sorted().toList();
        long worth = goal == Goal.DELIVERIES ? order.priority() : 1;
        return model == null
                ? null
                : new OrderKind(
                        order.location(),
                        model.positions(),
                        model.weightKg(),
                        days.ready(order.readyDay()),
                        away,
                        accepted,
                        worth);
    }
}
