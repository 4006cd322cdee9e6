package dev.quarterback.insight.difference;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a plan does with each order and carrier of its problem, by id and in the problem's order.
 *
 * @param orders every order
 * @param yards the yard of every carrier
 * @param work the work of every carrier
 */
record PlanContent(Map<String, OrderInPlan> orders, Map<String, String> yards, Map<String, CarrierWork> work) {

    static PlanContent of(Problem problem, PlanAccount account) {
        Map<String, String> yards = new LinkedHashMap<>();
        for (Carrier carrier : problem.carriers()) {
            yards.put(carrier.id(), carrier.yard());
        }
        return new PlanContent(orders(problem, account), yards, work(problem, account));
    }

    private static Map<String, OrderInPlan> orders(Problem problem, PlanAccount account) {
        Map<String, PlannedHandover> handovers = new HashMap<>();
        account.deliveries().forEach(delivery -> handovers.put(delivery.order().id(), PlannedHandover.of(delivery)));
        Map<String, OrderInPlan> orders = new LinkedHashMap<>();
        for (Order order : problem.orders()) {
            orders.put(order.id(), new OrderInPlan(order.appointment(), handovers.get(order.id())));
        }
        return orders;
    }

    private static Map<String, CarrierWork> work(Problem problem, PlanAccount account) {
        Map<String, CarrierWork> work = new HashMap<>();
        PlanUse.of(problem, account).yards().stream()
                .flatMap(yard -> yard.carriers().stream())
                .forEach((CarrierUse use) -> work.put(use.carrier().id(), CarrierWork.of(use, problem.firstDay())));
        return work;
    }

    /** With what trips of another plan, which have left, have done and brought. */
    PlanContent with(LeftTrips left, PlanningDays planning) {
        Map<String, OrderInPlan> allOrders = new LinkedHashMap<>(orders);
        allOrders.replaceAll((id, order) -> order.on(left.ride(id)));
        Map<String, CarrierWork> allWork = new HashMap<>(work);
        for (ResolvedTrip trip : left.trips()) {
            allWork.computeIfPresent(trip.carrier().id(), (id, own) -> own.with(trip, planning));
        }
        return new PlanContent(allOrders, yards, allWork);
    }

    CarrierWork workOf(String carrier) {
        return work.getOrDefault(carrier, CarrierWork.NONE);
    }
}
