package dev.quarterback.insight.difference;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which orders the change of a problem has touched themselves: what they ask for, or where and when their vehicles come. */
final class TouchedOrders {
    private final ProblemById before;
    private final ProblemById after;
    private final LocalDate firstDay;

    /** Where and when vehicles come by the first problem or its plan, by order. */
    private final Map<String, Handover> arrivals = new HashMap<>();

    /**
     * Those of two problems.
     *
     * @param firstDay the second problem's
     * @param deliveries those of the first problem's plan
     */
    TouchedOrders(ProblemById before, ProblemById after, LocalDate firstDay, List<ResolvedDelivery> deliveries) {
        this.before = before;
        this.after = after;
        this.firstDay = firstDay;
        for (Order order : before.orders().values()) {
            if (order.arrival() != null) {
                arrivals.put(order.id(), order.arrival());
            }
        }
        for (ResolvedDelivery delivery : deliveries) {
            LocalDate day = delivery.arrivalDay();
            if (day != null) {
                arrivals.put(
                        delivery.order().id(), new Handover(delivery.center().id(), day));
            }
        }
    }

    /** Whether an order of both problems is; {@code handover} is the one of the first plan, null for none. */
    boolean isTouched(Order first, Order second, @Nullable PlannedHandover handover) {
        boolean isOtherAppointment = !Objects.equals(first.appointment(), second.appointment())
                && !(handover != null && handover.handover().equals(second.appointment()));
        return isOtherAppointment
                || isOtherArrival(second)
                || !first.model().equals(second.model())
                || !first.centers().equals(second.centers())
                || !ahead(first.readyDay()).equals(ahead(second.readyDay()))
                || !away(first).equals(away(second))
                || !Objects.equals(vesselOf(before, first), vesselOf(after, second));
    }

    private boolean isOtherArrival(Order second) {
        Handover arrival = second.arrival();
        return arrival != null && !arrival.equals(arrivals.get(second.id()));
    }

    /** A day on which something can begin, in the second problem. */
    private LocalDate ahead(@Nullable LocalDate day) {
        return day == null || day.isBefore(firstDay) ? firstDay : day;
    }

    private Set<LocalDate> away(Order order) {
        Set<LocalDate> days = new HashSet<>(order.unavailableDays());
        days.removeIf(day -> day.isBefore(firstDay));
        return days;
    }

    /** The day on which the vehicle of an order can ride from its vessel on; the first day where it is there by then. */
    private LocalDate vesselOf(ProblemById problem, Order order) {
        Vessel vessel = order.vessel() == null ? null : problem.vessels().get(order.vessel());
        return ahead(vessel == null ? null : vessel.readyDay());
    }
}
