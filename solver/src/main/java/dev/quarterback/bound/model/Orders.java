package dev.quarterback.bound.model;

import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The orders in numbers, a column for each of their traits: a pass reads few traits of very many orders.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class Orders {
    /** Stands for no yard, center or day. */
    public static final int NONE = Numbering.NONE;

    private final int[] yard;
    private final int[] site;
    private final int[] type;
    private final int[] ready;
    private final int[] priority;
    private final int[] appointmentCenter;
    private final int[] appointmentDay;
    private final BitSet[] away;
    private final List<Set<Integer>> centers;
    private final List<int[]> onSite;

    Orders(Problem problem, List<Order> orders, VehicleTypes types) {
        Numbering numbering = Numbering.of(problem);
        PlanningDays days = PlanningDays.of(problem);
        List<NumberedOrder> numbered = orders.stream()
                .map(order -> NumberedOrder.of(order, numbering, days))
                .toList();
        yard = numbered.stream().mapToInt(NumberedOrder::yard).toArray();
        site = numbered.stream().mapToInt(NumberedOrder::site).toArray();
        type = numbered.stream().mapToInt(order -> types.of(order.model())).toArray();
        ready = numbered.stream().mapToInt(NumberedOrder::ready).toArray();
        priority = orders.stream().mapToInt(Order::priority).toArray();
        away = numbered.stream().map(NumberedOrder::away).toArray(BitSet[]::new);
        centers = numbered.stream().map(Orders::sortedCenters).toList();
        appointmentCenter = ofAppointments(numbered, days, NumberedOrder.At::center);
        appointmentDay = ofAppointments(numbered, days, NumberedOrder.At::day);
        onSite = byCenterOnSite();
    }

    private static Set<Integer> sortedCenters(NumberedOrder order) {
        return Arrays.stream(order.centers()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** A trait of the appointments that could be kept, {@link #NONE} for orders without one. */
    private static int[] ofAppointments(
            List<NumberedOrder> orders, PlanningDays days, ToIntFunction<NumberedOrder.At> trait) {
        return orders.stream()
                .map(order -> order.appointmentWithin(days))
                .mapToInt(appointment -> appointment == null ? NONE : trait.applyAsInt(appointment))
                .toArray();
    }

    private List<int[]> byCenterOnSite() {
        return IntStream.range(0, count())
                .filter(o -> site[o] != NONE)
                .boxed()
                .collect(Collectors.groupingBy(o -> site[o], TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** How many there are. */
    public int count() {
        return yard.length;
    }

    /** The yard where an order's vehicle waits; {@link #NONE} when it is on site. */
    public int yard(int order) {
        return yard[order];
    }

    /** The center where an order's vehicle is on site; {@link #NONE} when it waits in a yard. */
    public int site(int order) {
        return site[order];
    }

    /** The vehicle's type. */
    public int type(int order) {
        return type[order];
    }

    /** The first day on which the vehicle can ride or, on site, be handed over. */
    public int ready(int order) {
        return ready[order];
    }

    /** What its delivery counts. */
    public int priority(int order) {
        return priority[order];
    }

    /** Where its appointment is; {@link #NONE} without one that could be kept. */
    public int appointmentCenter(int order) {
        return appointmentCenter[order];
    }

    /** When its appointment is; {@link #NONE} without one that could be kept. */
    public int appointmentDay(int order) {
        return appointmentDay[order];
    }

    /** Whether a handover keeps the order's appointment. */
    public boolean keeps(int order, int center, int day) {
        return appointmentDay[order] == day && appointmentCenter[order] == center;
    }

    /** The days on which the customer cannot come; not to be changed. */
    public BitSet away(int order) {
        return away[order];
    }

    /** Where it may be handed over, ascending, in whatever order the customer prefers them. */
    public Set<Integer> centers(int order) {
        return centers.get(order);
    }

    /** The orders on site of each center that has any. */
    public List<int[]> onSite() {
        return onSite;
    }

    /** What a usual order counts. */
    public double meanWorth(Goal goal) {
        return goal == Goal.DELIVERIES && count() > 0
                ? Arrays.stream(priority).average().orElse(1)
                : 1;
    }
}
