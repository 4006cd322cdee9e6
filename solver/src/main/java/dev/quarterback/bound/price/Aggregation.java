package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constraints of a descent: which resources share a multiplier (aggregation of constraints), and which orders cover an
 * appointment. Alike orders share one at first, so that what carriers want of them spreads over all of them, and each order
 * has its own multiplier later.
 *
 * <p>Where appointments are to be kept, an order in a yard with one is delivered to keep it, or delivered otherwise, or misses
 * it: its constraint is that these make one, so that its multiplier may be below 0. The appointments' constraint is then how
 * many of these may not be kept, and one more for each that is kept on site. It is the same as a limit of one for each order
 * and of so many kept for all, the two added up.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class Aggregation {
    /** Stands for no constraint of appointments, where none have to be kept. */
    static final int NONE = -1;

    /** Of each resource the number of its constraint. */
    final int[] of;

    /** Of each constraint how much there is together. */
    final double[] limits;

    /** The constraint of the appointments that are not kept; {@link #NONE} where it does not matter. */
    final int notKept;

    /** Appointments of orders on site, which are no covers: each of these is handed over once at most anyway. */
    final int appointmentsOnSite;

    /** Of each order whether it covers an appointment. */
    private final BitSet covers;

    private Aggregation(int[] of, double[] limits, int notKept, int appointmentsOnSite, BitSet covers) {
        this.of = of;
        this.limits = limits;
        this.notKept = notKept;
        this.appointmentsOnSite = appointmentsOnSite;
        this.covers = covers;
    }

    /**
     * One for all alike orders, or for each order {@code apart} one of its own.
     *
     * @param limits of each resource
     * @param kept the resource of appointments kept; {@link #NONE} where these do not matter
     */
    static Aggregation of(Orders orders, boolean apart, double[] limits, int kept) {
        int[] of = new int[limits.length];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int resource = 0; resource < limits.length; resource++) {
            Object key = resource < orders.count() && !apart ? alike(orders, resource) : resource;
            of[resource] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        double[] together = new double[numbers.size()];
        for (int resource = 0; resource < limits.length; resource++) {
            together[of[resource]] += limits[resource];
        }
        if (kept == NONE) {
            return new Aggregation(of, together, NONE, 0, new BitSet());
        }
        BitSet covers = new BitSet();
        int onSite = 0;
        for (int order = 0; order < orders.count(); order++) {
            if (orders.appointmentDay(order) != Orders.NONE && orders.site(order) == Orders.NONE) {
                covers.set(order);
                together[of[kept]] += limits[order];
            } else if (orders.appointmentDay(order) != Orders.NONE) {
                onSite++;
            }
        }
        return new Aggregation(of, together, of[kept], onSite, covers);
    }

    /** Whether a resource is an order that covers an appointment. */
    boolean isCover(int resource) {
        return covers.get(resource);
    }

    /** The constraints of orders that cover an appointment, ascending. */
    int[] covers() {
        return covers.stream().map(order -> of[order]).sorted().distinct().toArray();
    }

    /** What a column uses, by constraint; {@code builder} is one for these. */
    Column inConstraints(Column column, ColumnBuilder builder) {
        for (int i = 0; i < column.resources().length; i++) {
            int resource = column.resources()[i];
            builder.add(of[resource], column.amounts()[i]);
            if (isCover(resource)) {
                builder.add(notKept, column.amounts()[i]);
            }
        }
        return builder.take(column.worth());
    }

    /** The multiplier of a resource where those of constraints are given. */
    double multiplier(int resource, double[] ofConstraints) {
        double own = ofConstraints[of[resource]];
        return isCover(resource) ? own + ofConstraints[notKept] : own;
    }

    /** The multipliers of constraints that those of resources come to: the largest of the ones that share a constraint. */
    double[] ofConstraints(Multipliers multipliers) {
        double[] values = new double[limits.length];
        Arrays.fill(values, Double.NEGATIVE_INFINITY);
        for (int resource = 0; resource < of.length; resource++) {
            double own = multipliers.of(resource);
            double value = isCover(resource) ? own - multipliers.ofAppointment() : own;
            values[of[resource]] = Math.max(values[of[resource]], value);
        }
        return values;
    }

    /** What alike orders have in common: all but what they count for cost and the days on which their customers are away. */
    private static Object alike(Orders orders, int order) {
        return List.of(
                orders.yard(order),
                orders.site(order),
                orders.priority(order),
                orders.centers(order),
                orders.type(order),
                orders.ready(order),
                orders.appointmentCenter(order),
                orders.appointmentDay(order));
    }
}
