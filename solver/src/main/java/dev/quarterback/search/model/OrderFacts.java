package dev.quarterback.search.model;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The orders as arrays by order number, the problem's order.
 *
 * <p>An <em>entry</em> is one center that an order accepts; an order's entries follow one another, first choice first.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class OrderFacts {
    /** What a kept appointment is worth in usual deliveries when a trip is filled, as at the start of the cooling. */
    public static final double APPOINTMENT = 20;
    /** What is lost, in usual deliveries, when an order is delivered whose appointment might be kept otherwise. */
    public static final double APPOINTMENT_MOVED = 0.4;

    /** No center, day or yard. */
    public static final int NONE = -1;

    public final int count;
    /** Yard of the vehicle, or NONE when it is on site. */
    public final int[] yard;
    /** Center where the vehicle is on site, or NONE. */
    public final int[] site;
    /** First day to ride or to be handed over; at least 0, may lie after the last day. */
    public final int[] ready;

    public final int[] priority;
    public final int[] positions;
    /** Weight in µg, rounded up, so that a load that fits here fits in kg with decimals. */
    public final long[] micrograms;
    /** Day after which the delivery is late; {@code Integer.MAX_VALUE} when none was promised. */
    public final int[] promised;

    public final int[] appointmentCenter;
    public final int[] appointmentDay;
    public final int[] plannedCenter;
    public final int[] plannedDay;
    /** First entry of each order, and at {@code count} the number of entries. */
    public final int[] firstEntry;
    /** Center of each entry. */
    public final int[] entryCenter;
    /** Order of each entry. */
    public final int[] entryOrder;
    /** Orders with an earlier proposal. */
    public final int plannedOrders;
    /** How many different sizes the vehicles have, each of positions and weight. */
    public final int sizes;
    /** Mean priority of all orders: what a usual delivery counts; 1 when there are none. */
    public final double meanPriority;

    private final int days;
    private final int yards;
    private final int[] away;
    private final long[][] awayPatterns;

    OrderFacts(Problem problem, Map<String, Integer> yardNumbers, Map<String, Integer> centerNumbers) {
        List<Order> orders = problem.orders();
        count = orders.size();
        yard = new int[count];
        site = new int[count];
        ready = new int[count];
        priority = new int[count];
        positions = new int[count];
        micrograms = new long[count];
        promised = new int[count];
        appointmentCenter = new int[count];
        appointmentDay = new int[count];
        plannedCenter = new int[count];
        plannedDay = new int[count];
        firstEntry = new int[count + 1];
        int entries = 0;
        for (Order order : orders) {
            entries += order.centers().size();
        }
        entryCenter = new int[entries];
        entryOrder = new int[entries];
        away = new int[count];
        Map<String, Model> models = new HashMap<>();
        problem.models().forEach(model -> models.put(model.id(), model));
        PlanningDays planningDays = PlanningDays.of(problem);
        DayPatterns patterns = new DayPatterns(planningDays.count());
        int withPlan = 0;
        for (int o = 0; o < count; o++) {
            Order order = orders.get(o);
            Model model = java.util.Objects.requireNonNull(models.get(order.model()));
            yard[o] = yardNumbers.getOrDefault(order.location(), NONE);
            site[o] = yard[o] == NONE ? centerNumbers.getOrDefault(order.location(), NONE) : NONE;
            ready[o] = planningDays.ready(order.readyDay());
            priority[o] = order.priority();
            positions[o] = model.positions();
            micrograms[o] = Weight.ofVehicle(model.weightKg());
            promised[o] = order.promisedDay() == null ? Integer.MAX_VALUE : planningDays.number(order.promisedDay());
            setHandover(order.appointment(), o, appointmentCenter, appointmentDay, planningDays, centerNumbers);
            setHandover(order.planned(), o, plannedCenter, plannedDay, planningDays, centerNumbers);
            withPlan += order.planned() == null ? 0 : 1;
            away[o] = patterns.number(planningDays.among(order.unavailableDays()));
            int entry = firstEntry[o];
            for (String center : order.centers()) {
                entryCenter[entry] = java.util.Objects.requireNonNull(centerNumbers.get(center));
                entryOrder[entry++] = o;
            }
            firstEntry[o + 1] = entry;
        }
        plannedOrders = withPlan;
        sizes = (int) IntStream.range(0, count)
                .mapToObj(order -> List.of(positions[order], micrograms[order]))
                .distinct()
                .count();
        meanPriority = Arrays.stream(priority).average().orElse(1);
        days = planningDays.count();
        yards = yardNumbers.size();
        awayPatterns = patterns.toArray();
    }

    /** Where the vehicle stands: the number of its yard, or the number after the last yard when it is on site. */
    public int place(int order) {
        return yard[order] < 0 ? yards : yard[order];
    }

    /** Whether the customer cannot come on {@code day}. */
    public boolean isAway(int order, int day) {
        int pattern = away[order];
        return pattern != 0 && (awayPatterns[pattern][day >> 6] >>> (day & 63) & 1) != 0;
    }

    /** The position of {@code center} among the order's centers, 0 first, or NONE. */
    public int preference(int order, int center) {
        for (int e = firstEntry[order]; e < firstEntry[order + 1]; e++) {
            if (entryCenter[e] == center) {
                return e - firstEntry[order];
            }
        }
        return NONE;
    }

    /** Whether a handover at that center on that day keeps the order's appointment. */
    public boolean keeps(int order, int center, int day) {
        return appointmentDay[order] == day && appointmentCenter[order] == center;
    }

    /** Whether the order has an appointment on a planning day; one on another day cannot be kept. */
    public boolean hasAppointment(int order) {
        int day = appointmentDay[order];
        return appointmentCenter[order] != NONE && day >= 0 && day < days;
    }

    private static void setHandover(
            Order.@org.jspecify.annotations.Nullable Handover handover,
            int order,
            int[] centers,
            int[] days,
            PlanningDays planningDays,
            Map<String, Integer> centerNumbers) {
        centers[order] = handover == null ? NONE : centerNumbers.getOrDefault(handover.center(), NONE);
        days[order] = handover == null ? NONE : planningDays.number(handover.day());
    }

    /**
     * What a delivery is worth when trips are made and compared: its priority, more where it keeps an appointment, and
     * less where it gives one up.
     */
    public double worth(int order, int center, int day) {
        if (keeps(order, center, day)) {
            return priority[order] + APPOINTMENT * meanPriority;
        }
        return priority[order] - (hasAppointment(order) ? APPOINTMENT_MOVED * meanPriority : 0);
    }

    /** What a delivery of the order is worth at most, see {@link #worth}. */
    public double mostWorth(int order) {
        return priority[order] + (hasAppointment(order) ? APPOINTMENT * meanPriority : 0);
    }
}
