package dev.quarterback.bound;

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
 * @param priority what a delivery counts
 */
record OrderKind(
        String location, int positions, double weightKg, int ready, BitSet away, List<Integer> centers, int priority) {

    /** The kinds of {@code orders} that may count, and how many there are of each. */
    static Map<OrderKind, Integer> of(Problem problem, Collection<Order> orders, boolean onlyKept) {
        PlanningDays days = PlanningDays.of(problem);
        Map<String, Model> models =
                problem.models().stream().collect(Collectors.toMap(Model::id, model -> model, (a, b) -> a));
        Map<String, Integer> centers = new HashMap<>();
        problem.centers().forEach(center -> centers.put(center.id(), centers.size()));
        Map<OrderKind, Integer> kinds = new LinkedHashMap<>();
        for (Order order : orders) {
            OrderKind kind = of(order, onlyKept, days, models, centers);
            if (kind != null) {
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static @Nullable OrderKind of(
            Order order, boolean onlyKept, PlanningDays days, Map<String, Model> models, Map<String, Integer> numbers) {
        Model model = models.get(order.model());
        BitSet away = days.among(order.unavailableDays());
        List<String> centers = order.centers();
        Order.Handover appointment = order.appointment();
        if (onlyKept) {
            if (appointment == null || !days.contain(appointment.day()) || away.get(days.number(appointment.day()))) {
                return null;
            }
            centers = List.of(appointment.center());
            away.set(0, days.count());
            away.clear(days.number(appointment.day()));
        }
        List<Integer> accepted = centers.stream().map(numbers::get).sorted().toList();
        return model == null
                ? null
                : new OrderKind(
                        order.location(),
                        model.positions(),
                        model.weightKg(),
                        days.ready(order.readyDay()),
                        away,
                        accepted,
                        order.priority());
    }
}
