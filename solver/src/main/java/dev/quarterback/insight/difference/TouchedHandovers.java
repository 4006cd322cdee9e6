package dev.quarterback.insight.difference;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which handovers of a plan the change of its problem has touched itself: their order, carrier, yard or center is altered. An order
 * that the second problem does not have is not touched, nor is what a vehicle needed that is where its trip was to bring it. Rules,
 * weights and lanes are not looked at.
 */
final class TouchedHandovers {
    private final LocalDate firstDay;
    private final ProblemById before;
    private final ProblemById after;
    private final TouchedOrders orders;
    private final Map<String, Long> daysOfTrips = new HashMap<>();

    /** Departures that trips which have left take from their yards, by yard and day. */
    private final Map<String, Integer> leftFrom = new HashMap<>();

    /** Handovers that have been on the second problem's first day, by center. */
    private final Map<String, Integer> handedOver = new HashMap<>();

    private TouchedHandovers(Problem first, Problem second, PlanAccount plan) {
        before = ProblemById.of(first);
        after = ProblemById.of(second);
        firstDay = second.firstDay();
        orders = new TouchedOrders(before, after, firstDay, plan.deliveries());
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
        PlanAccount account = PlanAccount.of(problem, plan.plan());
        TouchedHandovers touched = new TouchedHandovers(problem, after, account);
        if (after.firstDay().isAfter(problem.firstDay())) {
            touched.handOver(account.deliveries());
        }
        for (ResolvedTrip trip : account.trips()) {
            touched.daysOfTrips.put(trip.id(), trip.busyDays());
        }
        for (Trip trip : left) {
            Carrier carrier = touched.before.carriers().get(trip.carrier());
            if (carrier != null) {
                touched.leftFrom.merge(carrier.yard() + " " + trip.departureDay(), 1, Integer::sum);
            }
        }
        return touched;
    }

    /** On the day that is rolled on to, handovers that have been take from those that can be. */
    private void handOver(List<ResolvedDelivery> deliveries) {
        deliveries.stream()
                .filter(delivery -> delivery.day().equals(firstDay))
                .filter(delivery -> !after.orders().containsKey(delivery.order().id()))
                .forEach(delivery -> handedOver.merge(delivery.center().id(), 1, Integer::sum));
    }

    /** What the change has touched of an order's handover in the plan before; empty where nothing is. */
    Optional<TouchedPart> of(OrderDifference difference) {
        Order first = before.orders().get(difference.order());
        Order second = after.orders().get(difference.order());
        if (first == null || second == null) {
            return Optional.empty();
        }
        PlannedHandover handover = difference.handoverBefore();
        if (orders.isTouched(first, second, handover)) {
            return Optional.of(TouchedPart.ORDER);
        }
        return handover == null ? Optional.empty() : touched(handover, second);
    }

    /** A vehicle without an arrival is in its yard still, whenever its trip was to leave. */
    private Optional<TouchedPart> touched(PlannedHandover handover, Order second) {
        Trip trip = handover.trip();
        if (trip != null && second.arrival() == null) {
            if (trip.departureDay().isBefore(firstDay) || isCarrierTouched(trip)) {
                return Optional.of(TouchedPart.CARRIER);
            }
            if (isYardTouched(trip)) {
                return Optional.of(TouchedPart.YARD);
            }
        }
        if (handover.day().isBefore(firstDay)) {
            return Optional.of(TouchedPart.ORDER);
        }
        return isCenterTouched(handover) ? Optional.of(TouchedPart.CENTER) : Optional.empty();
    }

    private boolean isCarrierTouched(Trip trip) {
        Carrier first = before.carriers().get(trip.carrier());
        Carrier second = after.carriers().get(trip.carrier());
        if (first == null || second == null) {
            return first != null;
        }
        boolean isAble = second.yard().equals(first.yard())
                && second.positions() >= first.positions()
                && second.payloadKg() >= first.payloadKg()
                && second.dutyMinutesPerDay() >= first.dutyMinutesPerDay();
        return !isAble || isOff(first, second, trip);
    }

    /** Whether the second carrier is off on a day of a trip on which the first one was not. */
    private boolean isOff(Carrier first, Carrier second, Trip trip) {
        for (long day = 0; day < daysOfTrips.getOrDefault(trip.id(), 1L); day++) {
            LocalDate date = trip.departureDay().plusDays(day);
            if (first.isAvailableOn(date) && !second.isAvailableOn(date)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYardTouched(Trip trip) {
        Carrier carrier = before.carriers().get(trip.carrier());
        Yard first = carrier == null ? null : before.yards().get(carrier.yard());
        Yard second = carrier == null ? null : after.yards().get(carrier.yard());
        if (first == null || second == null) {
            return false;
        }
        LocalDate day = trip.departureDay();
        int left = leftFrom.getOrDefault(first.id() + " " + day, 0);
        return second.departuresOn(day) < first.departuresOn(day) - left;
    }

    private boolean isCenterTouched(PlannedHandover handover) {
        Center first = before.centers().get(handover.center());
        Center second = after.centers().get(handover.center());
        if (first == null || second == null) {
            return first != null;
        }
        LocalDate day = handover.day();
        int gone = day.equals(firstDay) ? handedOver.getOrDefault(handover.center(), 0) : 0;
        boolean isFewer =
                second.handoversOn(day).most() < first.handoversOn(day).most() - gone;
        return isFewer || second.lotSpaces() < first.lotSpaces() || second.prepDays() > first.prepDays();
    }
}
