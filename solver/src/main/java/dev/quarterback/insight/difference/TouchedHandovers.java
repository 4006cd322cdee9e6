package dev.quarterback.insight.difference;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which handovers of a plan the change of its problem has touched itself: what they need is gone or less. What is over by the first
 * day of the second problem is not touched, nor is what trips that have left take of later days.
 */
final class TouchedHandovers {
    private final LocalDate firstDay;
    private final boolean isRolled;
    private final Sites before;
    private final Sites after;
    private final Map<String, Long> daysOfTrips = new HashMap<>();

    /** Departures that trips which have left take from their yards, by yard and day. */
    private final Map<String, Integer> leftFrom = new HashMap<>();

    /** What a problem has, by id. */
    private record Sites(
            Map<String, Order> orders,
            Map<String, Carrier> carriers,
            Map<String, Center> centers,
            Map<String, Yard> yards,
            Map<String, Vessel> vessels) {
        static Sites of(Problem problem) {
            return new Sites(
                    problem.ordersById(),
                    byId(problem.carriers(), Carrier::id),
                    byId(problem.centers(), Center::id),
                    byId(problem.yards(), Yard::id),
                    byId(problem.vessels(), Vessel::id));
        }

        private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
            Map<String, T> map = new HashMap<>();
            list.forEach(one -> map.put(id.apply(one), one));
            return map;
        }
    }

    private TouchedHandovers(Problem first, Problem second) {
        before = Sites.of(first);
        after = Sites.of(second);
        firstDay = second.firstDay();
        isRolled = firstDay.isAfter(first.firstDay());
    }

    /**
     * Those of a plan.
     *
     * @param plan the plan before the change
     * @param after the problem after it
     * @param left the plan's trips that have left by then
     */
    static TouchedHandovers of(ComparedPlan plan, Problem after, List<Trip> left) {
        Problem problem = plan.problem();
        TouchedHandovers touched = new TouchedHandovers(problem, after);
        for (ResolvedTrip trip : PlanAccount.of(problem, plan.plan()).trips()) {
            touched.daysOfTrips.put(trip.id(), trip.busyDays());
        }
        for (Trip trip : left) {
            Carrier carrier = touched.before.carriers.get(trip.carrier());
            if (carrier != null) {
                touched.leftFrom.merge(carrier.yard() + " " + trip.departureDay(), 1, Integer::sum);
            }
        }
        return touched;
    }

    /** What the change has touched of an order's handover in the plan before; empty where nothing is. */
    Optional<TouchedPart> of(OrderDifference order) {
        PlannedHandover handover = order.handoverBefore();
        if (isOrderTouched(order.order(), handover)) {
            return Optional.of(TouchedPart.ORDER);
        }
        if (handover == null) {
            return Optional.empty();
        }
        Trip trip = handover.trip();
        if (trip != null && !trip.departureDay().isBefore(firstDay)) {
            if (isCarrierTouched(trip)) {
                return Optional.of(TouchedPart.CARRIER);
            }
            if (isYardTouched(trip)) {
                return Optional.of(TouchedPart.YARD);
            }
        }
        return isCenterTouched(handover) ? Optional.of(TouchedPart.CENTER) : Optional.empty();
    }

    private boolean isOrderTouched(String id, @Nullable PlannedHandover handover) {
        Order first = before.orders.get(id);
        Order second = after.orders.get(id);
        if (first == null || second == null) {
            return false;
        }
        boolean isOtherAppointment = !Objects.equals(first.appointment(), second.appointment())
                && !(handover != null && handover.handover().equals(second.appointment()));
        return isOtherAppointment
                || !first.model().equals(second.model())
                || !first.centers().equals(second.centers())
                || !ahead(first.readyDay()).equals(ahead(second.readyDay()))
                || !away(first).equals(away(second))
                || !Objects.equals(vesselOf(before, first), vesselOf(after, second));
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
    private LocalDate vesselOf(Sites sites, Order order) {
        Vessel vessel = order.vessel() == null ? null : sites.vessels.get(order.vessel());
        return ahead(vessel == null ? null : vessel.readyDay());
    }

    private boolean isCarrierTouched(Trip trip) {
        Carrier first = before.carriers.get(trip.carrier());
        Carrier second = after.carriers.get(trip.carrier());
        if (first == null || second == null) {
            return first != null;
        }
        boolean isAble = second.yard().equals(first.yard())
                && second.positions() >= first.positions()
                && second.payloadKg() >= first.payloadKg()
                && second.dutyMinutesPerDay() >= first.dutyMinutesPerDay();
        return !isAble || !isAvailable(second, trip);
    }

    private boolean isAvailable(Carrier carrier, Trip trip) {
        for (long day = 0; day < daysOfTrips.getOrDefault(trip.id(), 1L); day++) {
            LocalDate date = trip.departureDay().plusDays(day);
            boolean wasAvailable =
                    Objects.requireNonNull(before.carriers.get(carrier.id())).isAvailableOn(date);
            if (wasAvailable && !carrier.isAvailableOn(date)) {
                return false;
            }
        }
        return true;
    }

    private boolean isYardTouched(Trip trip) {
        Carrier carrier = before.carriers.get(trip.carrier());
        Yard first = carrier == null ? null : before.yards.get(carrier.yard());
        Yard second = carrier == null ? null : after.yards.get(carrier.yard());
        if (first == null || second == null) {
            return false;
        }
        LocalDate day = trip.departureDay();
        int left = leftFrom.getOrDefault(first.id() + " " + day, 0);
        return second.departuresOn(day) < first.departuresOn(day) - left;
    }

    /** On the day that is rolled on to, handovers that have been take from those that can be. */
    private boolean isCenterTouched(PlannedHandover handover) {
        Center first = before.centers.get(handover.center());
        Center second = after.centers.get(handover.center());
        if (first == null || second == null) {
            return first != null;
        }
        LocalDate day = handover.day();
        boolean isOver = day.isBefore(firstDay) || (isRolled && day.equals(firstDay));
        boolean isFewer = !isOver
                && second.handoversOn(day).most() < first.handoversOn(day).most();
        return isFewer || second.lotSpaces() < first.lotSpaces() || second.prepDays() > first.prepDays();
    }
}
