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
    final Facts facts;

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

    private OrderSchedule(Facts facts, CostWeights weights, List<TripSlot> slots, List<Integer> days) {
        this.facts = facts;
        this.weights = weights;
        this.slots = slots;
        this.days = days;
        this.orders = new ArrayList<>(facts.orders.size());
        List<List<List<TripSlot>>> leaving = slotsByYardAndDay();
        for (OrderFacts order : facts.orders) {
            YardFacts yard = order.yard();
            boolean comesTooLate = order.ready() >= facts.days;
            orders.add(new OrderAssignment(
                    order,
                    yard == null || comesTooLate
                            ? List.of()
                            : leaving.get(yard.index).get(order.ready())));
        }
    }

    /** Nothing is planned yet. */
    static OrderSchedule empty(Facts facts) {
        int[] tripsPerDay = facts.carriers.stream().mapToInt(facts::tripsPerDay).toArray();
        List<TripSlot> slots = new ArrayList<>();
        for (YardFacts yard : facts.yards) {
            List<CarrierFacts> carriers = facts.carriers.stream()
                    .filter(carrier -> carrier.yard == yard)
                    .toList();
            for (int day = 0; day < facts.days; day++) {
                for (CarrierFacts carrier : carriers) {
                    int trips = carrier.isAvailable(day) ? tripsPerDay[carrier.index] : 0;
                    for (int trip = 0; trip < trips; trip++) {
                        slots.add(new TripSlot(slots.size(), carrier, day));
                    }
                }
            }
        }
        List<Integer> days = IntStream.range(0, facts.days).boxed().toList();
        return new OrderSchedule(facts, new CostWeights(facts.problem.weights()), slots, days);
    }

    /** Writes a plan into this schedule, in which nothing is planned yet and which no solver works on. */
    void set(Changes changes) {
        for (int i = 0; i < changes.slots().length; i++) {
            slots.get(changes.slots()[i]).route = changes.routes()[i];
        }
        for (int i = 0; i < changes.orders().length; i++) {
            Handover handover = changes.handovers()[i];
            if (handover == null) {
                continue;
            }
            OrderAssignment order = orders.get(changes.orders()[i]);
            order.day = days.get(handover.at().day);
            order.handover = handover;
            if (changes.trips()[i] >= 0) {
                order.trip = slots.get(changes.trips()[i]);
                order.trip.riders.add(order);
            }
        }
    }

    /** The same plan in entities of its own. */
    OrderSchedule copy() {
        List<TripSlot> copies = new ArrayList<>(slots.size());
        for (TripSlot slot : slots) {
            copies.add(slot.copy());
        }
        OrderSchedule copy = new OrderSchedule(facts, weights, copies, days);
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
        for (YardFacts yard : facts.yards) {
            List<Integer> starts = new ArrayList<>();
            for (int day = 0; day < facts.days; day++) {
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
