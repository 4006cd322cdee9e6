package dev.quarterback.bound.capacity;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What orders have in common that are alike for the sum of capacities.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 *
 * @param yard where the vehicles are; {@link Numbering#NONE} when they are on site
 * @param site the center where the vehicles are on site; {@link Numbering#NONE} when they are in a yard
 * @param ready the first planning day on which they can ride or be handed over
 * @param away the planning days on which a handover does not count
 * @param centers where a handover counts, by the centers' positions
 * @param priority what a delivery counts
 */
record OrderKind(
        int yard,
        int site,
        int positions,
        double weightKg,
        int ready,
        BitSet away,
        List<Integer> centers,
        int priority) {

    /** The kinds of {@code orders} that may count, and how many there are of each. */
    static Map<OrderKind, Integer> of(Problem problem, Collection<Order> orders, boolean onlyKept) {
        PlanningDays days = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        Map<OrderKind, Integer> kinds = new LinkedHashMap<>();
        for (Order source : orders) {
            NumberedOrder order = NumberedOrder.of(source, numbering, days);
            Model model = problem.models().get(order.model());
            NumberedOrder.At appointment = order.appointmentWithin(days);
            if (!onlyKept) {
                List<Integer> centers =
                        Arrays.stream(order.centers()).sorted().boxed().toList();
                kinds.merge(of(order, model, order.away(), centers), 1, Integer::sum);
            } else if (appointment != null && !order.away().get(appointment.day())) {
                kinds.merge(ofKept(order, model, appointment, days), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static OrderKind ofKept(NumberedOrder order, Model model, NumberedOrder.At appointment, PlanningDays days) {
        BitSet away = new BitSet();
        away.set(0, days.count());
        away.clear(appointment.day());
        return of(order, model, away, List.of(appointment.center()));
    }

    private static OrderKind of(NumberedOrder order, Model model, BitSet away, List<Integer> centers) {
        return new OrderKind(
                order.yard(),
                order.site(),
                model.positions(),
                model.weightKg(),
                order.ready(),
                away,
                centers,
                order.source().priority());
    }
}
