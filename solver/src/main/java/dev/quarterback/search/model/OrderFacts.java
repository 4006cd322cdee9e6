package dev.quarterback.search.model;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The orders as arrays by order number, the problem's order.
 *
 * <p>An <em>entry</em> is one center that an order accepts; an order's entries follow one another, first choice first.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class OrderFacts {
    /** What is lost, in usual deliveries, when an order is delivered whose appointment might be kept otherwise. */
    public static final double APPOINTMENT_MOVED = 0.4;

    /** No center, day or yard. */
    public static final int NONE = Numbering.NONE;

    public final int count;
    /** Yard of the vehicle, or NONE when it is on site. */
    public final int[] yard;
    /** Center where the vehicle is on site or, with an arrival, comes to; NONE when it is in a yard. */
    public final int[] site;
    /** First planning day to ride or to be handed over; the number of planning days when it is later than all. */
    public final int[] ready;
    /** First planning day from which the wait of a vehicle at its site is counted. */
    public final int[] since;
    /** Vehicles with an arrival. */
    public final int arrivals;

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
    private final BitSet hasArrival = new BitSet();

    OrderFacts(Problem problem, Numbering numbering) {
        count = problem.orders().size();
        days = problem.days();
        yards = problem.yards().size();
        yard = new int[count];
        site = new int[count];
        ready = new int[count];
        since = new int[count];
        priority = new int[count];
        positions = new int[count];
        micrograms = new long[count];
        promised = new int[count];
        appointmentCenter = new int[count];
        appointmentDay = new int[count];
        plannedCenter = new int[count];
        plannedDay = new int[count];
        away = new int[count];
        firstEntry = new int[count + 1];
        int entries = problem.orders().stream()
                .mapToInt(order -> order.centers().size())
                .sum();
        entryCenter = new int[entries];
        entryOrder = new int[entries];
        DayPatterns patterns = new DayPatterns(days);
        fill(problem, numbering, patterns);
        awayPatterns = patterns.toArray();
        arrivals = hasArrival.cardinality();
        plannedOrders = (int) problem.orders().stream()
                .filter(order -> order.planned() != null)
                .count();
        sizes = (int) IntStream.range(0, count)
                .mapToObj(order -> List.of(positions[order], micrograms[order]))
                .distinct()
                .count();
        meanPriority = Arrays.stream(priority).average().orElse(1);
    }

    private void fill(Problem problem, Numbering numbering, DayPatterns patterns) {
        PlanningDays planningDays = PlanningDays.of(problem);
        for (int o = 0; o < count; o++) {
            Order source = problem.orders().get(o);
            NumberedOrder order = NumberedOrder.of(source, numbering, planningDays);
            Model model = problem.models().get(order.model());
            yard[o] = order.yard();
            site[o] = order.site();
            ready[o] = order.ready();
            since[o] = order.since();
            hasArrival.set(o, order.hasArrival());
            priority[o] = source.priority();
            positions[o] = model.positions();
            micrograms[o] = Weight.ofVehicle(model.weightKg());
            promised[o] = source.promisedDay() == null ? Integer.MAX_VALUE : planningDays.number(source.promisedDay());
            setHandover(order.appointment(), o, appointmentCenter, appointmentDay);
            setHandover(order.planned(), o, plannedCenter, plannedDay);
            away[o] = patterns.number(order.away());
            setEntries(o, order.centers());
        }
    }

    private static void setHandover(NumberedOrder.@Nullable At handover, int order, int[] centers, int[] days) {
        centers[order] = handover == null ? NONE : handover.center();
        days[order] = handover == null ? NONE : handover.day();
    }

    private void setEntries(int order, int[] centers) {
        int first = firstEntry[order];
        firstEntry[order + 1] = first + centers.length;
        System.arraycopy(centers, 0, entryCenter, first, centers.length);
        Arrays.fill(entryOrder, first, first + centers.length, order);
    }

    /** Where the vehicle stands: the number of its yard, or the number after the last yard when it is on site. */
    public int place(int order) {
        return yard[order] < 0 ? yards : yard[order];
    }

    /** Whether the vehicle comes to its site without a trip of the plan, and takes a place on the lot there. */
    public boolean hasArrival(int order) {
        return hasArrival.get(order);
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

    /**
     * What a delivery is worth when trips are made and compared: its priority, more where it keeps an appointment, and
     * less where it gives one up.
     */
    public double worth(int order, int center, int day) {
        if (keeps(order, center, day)) {
            return priority[order] + Weights.DELIVERIES_PER_APPOINTMENT * meanPriority;
        }
        return priority[order] - (hasAppointment(order) ? APPOINTMENT_MOVED * meanPriority : 0);
    }

    /** What a delivery of the order is worth at most, see {@link #worth}. */
    public double mostWorth(int order) {
        return priority[order] + (hasAppointment(order) ? Weights.DELIVERIES_PER_APPOINTMENT * meanPriority : 0);
    }
}
