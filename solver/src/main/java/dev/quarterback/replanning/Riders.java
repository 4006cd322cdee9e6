package dev.quarterback.replanning;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Vehicles of trips that hold whose own handovers do not: each still rides where only the handover breaks a rule.
 *
 * <p>That is asked of a problem in which centers hand over any number on each day and customers can always come.
 *
 * @param held what holds, with the vehicles that ride
 * @param takenOff the vehicles that cannot ride, with the rules that they would break
 */
record Riders(PlanPart held, List<LostPart> takenOff) {
    static Riders of(Problem problem, StillHolding holding) {
        List<PlanPart> riders = holding.lost().stream()
                .filter(LostPart::isRider)
                .map(lost -> new PlanPart(List.of(), List.of(lateEnough(lost, problem))))
                .toList();
        if (riders.isEmpty()) {
            return new Riders(holding.held(), List.of());
        }
        StillHolding riding = new StillHolding(withFreeHandovers(problem, riders), holding.held());
        riding.add(riders);
        return new Riders(riding.held(), riding.lost());
    }

    /** On the last day: which one it will be is open. */
    private static Delivery lateEnough(LostPart lost, Problem problem) {
        Delivery delivery = lost.part().deliveries().get(0);
        return new Delivery(delivery.order(), delivery.center(), problem.lastDay(), delivery.trip());
    }

    private static Problem withFreeHandovers(Problem problem, List<PlanPart> riders) {
        Set<String> ids =
                PlanPart.all(riders).deliveries().stream().map(Delivery::order).collect(Collectors.toSet());
        List<Order> orders = problem.orders().stream()
                .map(order -> ids.contains(order.id()) ? order.withUnavailableDays() : order)
                .toList();
        return problem.withOrders(orders)
                .withCenters(problem.centers().stream()
                        .map(Riders::withFreeHandovers)
                        .toList());
    }

    private static Center withFreeHandovers(Center center) {
        return center.withHandoversOnAllDays(new Handovers(Integer.MAX_VALUE, 0))
                .withLotSpaces(Center.UNLIMITED)
                .withPrepDays(0);
    }
}
