package dev.quarterback.bound.model;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A problem in numbers, as far as its dual asks for them; orders that no plan can deliver are left out.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param days how many planning days there are
 * @param maxTripsPerDay day trips of a carrier on a day at most
 */
public record ProblemFacts(
        int days,
        int maxTripsPerDay,
        CycleLimit cycle,
        VehicleTypes types,
        Orders orders,
        Centers centers,
        List<YardFacts> yards) {

    /** The facts of a valid problem, without the orders that are not possible. */
    public static ProblemFacts of(Problem problem, Predicate<Order> isPossible) {
        List<Order> possible = problem.orders().stream().filter(isPossible).toList();
        VehicleTypes types = VehicleTypes.of(problem.models());
        Orders orders = new Orders(problem, possible, types);
        int yards = problem.yards().size();
        OrderCenters entries = new OrderCenters(orders, yards, problem.centers().size());
        List<YardFacts> ofYard = new ArrayList<>();
        for (int y = 0; y < yards; y++) {
            ofYard.add(new YardFacts(problem, y, entries, types));
        }
        return new ProblemFacts(
                problem.days(),
                problem.rules().maxTripsPerDay(),
                CycleLimit.of(problem.rules()),
                types,
                orders,
                new Centers(problem),
                List.copyOf(ofYard));
    }

    /** Whether an order can be handed over at a center on a day, as far as center and customer are concerned. */
    public boolean isOpen(int order, int center, int day) {
        return centers.handovers(center, day) > 0 && !orders.away(order).get(day);
    }

    /** How many groups of alike carriers there are in all yards. */
    public int groups() {
        return firstGroup(yards.size());
    }

    /** The number, among the groups of all yards, of the first one of a yard. */
    public int firstGroup(int yard) {
        return yards.stream().limit(yard).mapToInt(each -> each.groups().size()).sum();
    }

    /** How many rows the duty cycle of each group has, see {@link CycleRows}; 0 where it binds nobody. */
    public int cycleRows() {
        return CycleRows.count(cycle, days, isCycleBinding());
    }

    /** Whether the duty cycle binds the carriers of some group. */
    public boolean isCycleBinding() {
        return yards.stream()
                .flatMap(yard -> yard.groups().stream())
                .anyMatch(group -> group.cycle().binds());
    }
}
