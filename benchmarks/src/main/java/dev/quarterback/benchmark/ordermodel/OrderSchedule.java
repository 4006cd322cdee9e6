package dev.quarterback.benchmark.ordermodel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * All trips that might be made and all orders.
 *
 * <p>The score has one hard level and three soft ones: appointments kept, weight of the deliveries, cost.
 */
@PlanningSolution(solutionCloner = OrderScheduleCloner.class)
public final class OrderSchedule {
    final FixedProblem problem;

    @ConstraintConfigurationProvider
    final CostWeights weights;

    /** By yard, then departure day. */
    @PlanningEntityCollectionProperty
    final List<TripSlot> slots;

    /** In the order of the problem. */
    @PlanningEntityCollectionProperty
    final List<OrderAssignment> orders;

    @ValueRangeProvider(id = "days")
    final List<Integer> days;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
    @Nullable
    BendableLongScore score;

    private OrderSchedule(FixedProblem problem, CostWeights weights, List<TripSlot> slots, List<Integer> days) {
        this.problem = problem;
        this.weights = weights;
        this.slots = slots;
        this.days = days;
        this.orders = new ArrayList<>(problem.orders.size());
        List<List<List<TripSlot>>> leaving = slotsByYardAndDay();
        for (FixedOrder order : problem.orders) {
            FixedYard yard = order.yard();
            boolean comesTooLate = order.ready() >= problem.days;
            orders.add(new OrderAssignment(
                    order,
                    yard == null || comesTooLate
                            ? List.of()
                            : leaving.get(yard.index).get(order.ready())));
        }
    }

    /** Nothing is planned yet. */
    static OrderSchedule empty(FixedProblem problem) {
        int[] tripsPerDay =
                problem.carriers.stream().mapToInt(problem::tripsPerDay).toArray();
        List<TripSlot> slots = new ArrayList<>();
        for (FixedYard yard : problem.yards) {
            List<FixedCarrier> carriers = problem.carriers.stream()
                    .filter(carrier -> carrier.yard == yard)
                    .toList();
            for (int day = 0; day < problem.days; day++) {
                for (FixedCarrier carrier : carriers) {
                    int trips = carrier.isAvailable(day) ? tripsPerDay[carrier.index] : 0;
                    for (int trip = 0; trip < trips; trip++) {
                        slots.add(new TripSlot(slots.size(), carrier, day));
                    }
                }
            }
        }
        List<Integer> days = IntStream.range(0, problem.days).boxed().toList();
        return new OrderSchedule(problem, new CostWeights(problem.source.weights()), slots, days);
    }

    /** The same plan in entities of its own. */
    OrderSchedule copy() {
        List<TripSlot> copies = new ArrayList<>(slots.size());
        for (TripSlot slot : slots) {
            copies.add(slot.copy());
        }
        OrderSchedule copy = new OrderSchedule(problem, weights, copies, days);
        for (int i = 0; i < orders.size(); i++) {
            OrderAssignment from = orders.get(i);
            OrderAssignment to = copy.orders.get(i);
            to.trip = from.trip == null ? null : copies.get(from.trip.index);
            to.day = from.day;
            to.handover = from.handover;
        }
        for (TripSlot slot : slots) {
            List<OrderAssignment> riders = copies.get(slot.index).riders;
            for (OrderAssignment rider : slot.riders) {
                riders.add(copy.orders.get(rider.index()));
            }
        }
        copy.score = score;
        return copy;
    }

    /** For each yard and day, the slots that leave on that day or later. */
    private List<List<List<TripSlot>>> slotsByYardAndDay() {
        List<List<List<TripSlot>>> result = new ArrayList<>();
        int next = 0;
        for (FixedYard yard : problem.yards) {
            List<Integer> starts = new ArrayList<>();
            for (int day = 0; day < problem.days; day++) {
                starts.add(next);
                while (next < slots.size()
                        && slots.get(next).carrier.yard == yard
                        && slots.get(next).departureDay == day) {
                    next++;
                }
            }
            int end = next;
            result.add(starts.stream().map(start -> slots.subList(start, end)).toList());
        }
        return result;
    }
}
