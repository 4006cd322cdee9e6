package dev.quarterback.insight.difference;

import dev.quarterback.problem.Center;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a plan differs from another one of the same problem, or of a changed one.
 *
 * @param before the first plan
 * @param after the second plan
 * @param orders those that differ: in the first problem's order, then those that only the second has
 * @param carriers those that work otherwise, in the same order
 */
public record PlanDifference(
        ComparedPlan before, ComparedPlan after, List<OrderDifference> orders, List<CarrierDifference> carriers) {

    public PlanDifference {
        orders = List.copyOf(orders);
        carriers = List.copyOf(carriers);
    }

    /** The difference from {@code before} to {@code after}. */
    public static PlanDifference between(ComparedPlan before, ComparedPlan after) {
        PlanContent first = PlanContent.of(before);
        PlanContent second = PlanContent.of(after);
        return new PlanDifference(before, after, orders(first, second), carriers(first, second));
    }

    private static List<OrderDifference> orders(PlanContent before, PlanContent after) {
        return joined(before.orders(), after.orders())
                .map(id -> new OrderDifference(
                        id, before.orders().get(id), after.orders().get(id)))
                .filter(order -> !Objects.equals(order.before(), order.after()))
                .toList();
    }

    private static List<CarrierDifference> carriers(PlanContent before, PlanContent after) {
        return joined(before.yards(), after.yards())
                .filter(id -> !before.workOf(id).isLike(after.workOf(id)))
                .map(id -> new CarrierDifference(
                        id,
                        after.yards().getOrDefault(id, before.yards().getOrDefault(id, "")),
                        before.workOf(id),
                        after.workOf(id)))
                .toList();
    }

    private static Stream<String> joined(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream().filter(id -> !before.containsKey(id)));
    }

    /** The customers to call, by center in the second problem's order; then centers that only the first has. */
    public List<CenterCalls> calls() {
        Map<String, List<Call>> byCenter = new HashMap<>();
        orders.stream()
                .flatMap(order -> order.call().stream())
                .sorted(Comparator.comparing(call -> call.place().day()))
                .forEach(call -> byCenter.computeIfAbsent(call.place().center(), center -> new ArrayList<>())
                        .add(call));
        Map<String, Center> centers = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(plan -> plan.problem().centers().stream())
                .forEach(center -> centers.putIfAbsent(center.id(), center));
        return centers.values().stream()
                .filter(center -> byCenter.containsKey(center.id()))
                .map(center -> new CenterCalls(center, byCenter.getOrDefault(center.id(), List.of())))
                .toList();
    }
}
