package dev.quarterback.insight.difference;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a plan differs from another one of the same problem, or of a changed one.
 *
 * <p>{@code quarter.PlanChange} is less on purpose: the handovers alone, against what a day that has happened left of a plan.
 *
 * @param before the first plan
 * @param after the second plan
 * @param orders those that differ: in the first problem's order, then those that only the second has
 * @param carriers those that work otherwise, in the same order
 * @param left the first plan's trips that have left by the second problem; work of both plans
 */
public record PlanDifference(
        ComparedPlan before,
        ComparedPlan after,
        List<OrderDifference> orders,
        List<CarrierDifference> carriers,
        List<Trip> left) {

    public PlanDifference {
        orders = List.copyOf(orders);
        carriers = List.copyOf(carriers);
        left = List.copyOf(left);
    }

    /** The difference from {@code before} to {@code after}. */
    public static PlanDifference between(ComparedPlan before, ComparedPlan after) {
        Problem problem = before.problem();
        PlanAccount account = PlanAccount.of(problem, before.plan());
        LeftTrips left = LeftTrips.of(problem, account, after.problem());
        PlanContent first = PlanContent.of(problem, account);
        PlanContent second = PlanContent.of(after.problem(), PlanAccount.of(after.problem(), after.plan()))
                .with(left, PlanningDays.of(problem));
        return new PlanDifference(
                before, after, orders(first, second), carriers(first, second), left(account, left.trips()));
    }

    private static List<OrderDifference> orders(PlanContent before, PlanContent after) {
        return joined(before.orders(), after.orders())
                .map(id -> new OrderDifference(
                        id, before.orders().get(id), after.orders().get(id)))
                .filter(PlanDifference::differs)
                .toList();
    }

    private static boolean differs(OrderDifference order) {
        OrderInPlan first = order.before();
        OrderInPlan second = order.after();
        return first == null || second == null || !first.isLike(second);
    }

    private static List<Trip> left(PlanAccount plan, List<ResolvedTrip> left) {
        Set<String> ids = left.stream().map(ResolvedTrip::id).collect(Collectors.toSet());
        return plan.trips().stream()
                .map(ResolvedTrip::trip)
                .filter(trip -> ids.contains(trip.id()))
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

    /** The first day of the second plan where that begins later than the first: what was to be before is over. Empty for plans of the same days. */
    public Optional<LocalDate> rolledTo() {
        LocalDate second = after.problem().firstDay();
        return second.isAfter(before.problem().firstDay()) ? Optional.of(second) : Optional.empty();
    }

    /**
     * How many orders were handed over by the time when the second plan begins: by the progress of both problems where they count
     * from the same day, else those of the first plan before that day that the second problem does not have any more.
     */
    public long deliveredMeanwhile() {
        Integer counted = countedMeanwhile();
        return rolledTo()
                .map(day -> counted == null ? plannedMeanwhile(day) : counted.longValue())
                .orElse(0L);
    }

    /** A problem without progress counts from its first day, as when it is rolled on. */
    private @Nullable Integer countedMeanwhile() {
        Problem problem = before.problem();
        Progress known = problem.progress();
        Progress first = known == null ? new Progress(problem.firstDay(), 0, null, null, null) : known;
        Progress second = after.problem().progress();
        if (second == null || !Objects.equals(first.quarterStart(), second.quarterStart())) {
            return null;
        }
        Integer from = first.deliveredInQuarter();
        Integer to = second.deliveredInQuarter();
        return from == null || to == null || to < from ? null : (Integer) (to - from);
    }

    private long plannedMeanwhile(LocalDate day) {
        return orders.stream().filter(order -> isGoneBefore(order, day)).count();
    }

    private static boolean isGoneBefore(OrderDifference order, LocalDate day) {
        PlannedHandover handover = order.handoverBefore();
        return order.isRemoved() && handover != null && handover.day().isBefore(day);
    }

    /** What the change of the problem has touched itself of the handovers of orders that differ, by order. */
    public Map<String, TouchedPart> touched() {
        TouchedHandovers touched = TouchedHandovers.of(before, after.problem(), left);
        Map<String, TouchedPart> parts = new HashMap<>();
        orders.forEach(order -> touched.of(order).ifPresent(part -> parts.put(order.order(), part)));
        return parts;
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
