package dev.quarterback.benchmark.linear;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What orders that are alike have in common.
 *
 * @param yard the number of the yard where their vehicles wait; {@link Numbering#NONE} when they need no trip
 * @param ready the first planning day on which they can ride or, without a trip, be handed over
 * @param centers the numbers of the centers where they may be handed over
 * @param away the planning days on which the customers do not come
 * @param appointment null without one that is on a planning day
 */
record OrderPool(
        int yard,
        int positions,
        double weightKg,
        int ready,
        int priority,
        Set<Integer> centers,
        BitSet away,
        @Nullable At appointment) {

    /** The pools of all orders that are possible by themselves, with how many orders each has. */
    static Map<OrderPool, Integer> of(Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        Reachability reachability = Reachability.of(problem);
        List<Model> models = problem.models();
        Map<OrderPool, Integer> counts = new LinkedHashMap<>();
        for (Order order : problem.orders()) {
            if (reachability.isPossible(order)) {
                NumberedOrder numbered = NumberedOrder.of(order, numbering, days);
                counts.merge(of(numbered, models.get(numbered.model()), days), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static OrderPool of(NumberedOrder order, Model model, PlanningDays days) {
        Set<Integer> centers = order.yard() == Numbering.NONE
                ? Set.of(order.site())
                : Arrays.stream(order.centers()).boxed().collect(Collectors.toCollection(TreeSet::new));
        return new OrderPool(
                order.yard(),
                model.positions(),
                model.weightKg(),
                order.ready(),
                order.source().priority(),
                centers,
                order.away(),
                order.appointmentWithin(days));
    }
}
