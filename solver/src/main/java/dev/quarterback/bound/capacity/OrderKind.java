package dev.quarterback.bound.capacity;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Demand;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What orders have in common that are alike for the sum of capacities.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
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
        Numbering numbering = Numbering.of(problem);
        Map<OrderKind, Integer> kinds = new LinkedHashMap<>();
        for (Order order : orders) {
            Demand demand = Demand.of(order, numbering, days);
            Model model = problem.models().get(numbering.model(order.model()));
            if (!onlyKept) {
                List<Integer> centers =
                        Arrays.stream(demand.centers()).sorted().boxed().toList();
                kinds.merge(of(demand, model, demand.away(), centers), 1, Integer::sum);
            } else if (canBeKept(demand, days)) {
                kinds.merge(ofKept(demand, model, numbering, days), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static boolean canBeKept(Demand demand, PlanningDays days) {
        Order.Handover appointment = demand.order().appointment();
        return appointment != null
                && days.contain(appointment.day())
                && !demand.away().get(days.number(appointment.day()));
    }

    private static OrderKind ofKept(Demand demand, Model model, Numbering numbering, PlanningDays days) {
        Order.Handover appointment = Objects.requireNonNull(demand.order().appointment());
        BitSet away = new BitSet();
        away.set(0, days.count());
        away.clear(days.number(appointment.day()));
        return of(demand, model, away, List.of(numbering.center(appointment.center())));
    }

    private static OrderKind of(Demand demand, Model model, BitSet away, List<Integer> centers) {
        Order order = demand.order();
        return new OrderKind(
                order.location(), model.positions(), model.weightKg(), demand.ready(), away, centers, order.priority());
    }
}
