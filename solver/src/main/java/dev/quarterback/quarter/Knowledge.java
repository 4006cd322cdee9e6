package dev.quarterback.quarter;

import dev.quarterback.change.CarrierOff;
import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes known of a quarter, morning by morning, and nothing of what is to come.
 *
 * <p>An order becomes known on its day. That a vehicle or a vessel comes on another day than the problem says becomes known on
 * the earlier one of the two, and with it the day on which it really comes. Breakdowns that last from before the first day are
 * known on that; later ones happen, and are known by that.
 */
final class Knowledge {
    private final LocalDate firstDay;
    private final PathFacts facts;
    private final Map<LocalDate, List<Order>> newOn = new HashMap<>();
    private final List<KnownOrder> inTime = new ArrayList<>();
    private final boolean isToldAtOnce;

    /**
     * The knowledge of a quarter on a path.
     *
     * @param isToldAtOnce whether all that the facts tell of vehicles and vessels is known now, since it was told already;
     *     else it becomes known as above
     */
    Knowledge(Problem quarter, PathFacts facts, boolean isToldAtOnce) {
        firstDay = quarter.firstDay();
        this.facts = facts;
        this.isToldAtOnce = isToldAtOnce;
        for (Order order : quarter.orders()) {
            LocalDate known = facts.knownOn(order.id());
            LocalDate from = known.isBefore(quarter.firstDay()) ? quarter.firstDay() : known;
            newOn.computeIfAbsent(from, day -> new ArrayList<>()).add(order);
            inTime.add(new KnownOrder(order, from));
        }
        inTime.sort(Comparator.comparing(KnownOrder::on));
    }

    /** All orders that have become known by a morning, in the order in which they did. */
    List<KnownOrder> seen(LocalDate today) {
        int count = inTime.size();
        while (count > 0 && inTime.get(count - 1).on().isAfter(today)) {
            count--;
        }
        return inTime.subList(0, count);
    }

    /** What is left of the quarter as it is known on its first day, {@code rolled} being without what that day brings. */
    Problem morning(Problem rolled) {
        LocalDate today = rolled.firstDay();
        List<Order> orders = new ArrayList<>();
        rolled.orders().forEach(order -> orders.add(asKnown(withoutPastAppointment(order, today), today)));
        for (Order order : newOn.getOrDefault(today, List.of())) {
            orders.add(asKnown(withoutPastAppointment(order, today), today));
        }
        Problem known = rolled.withOrders(orders)
                .withVessels(rolled.vessels().stream()
                        .map(vessel -> asKnown(vessel, today))
                        .toList());
        return today.equals(firstDay) ? withoutBrokenDown(known) : known;
    }

    /** Without the days of carriers that have broken down before the first day. */
    private Problem withoutBrokenDown(Problem first) {
        Problem left = first;
        for (Carrier carrier : first.carriers()) {
            LocalDate until =
                    facts.brokenDownSinceBefore(carrier.id(), firstDay).orElse(null);
            if (until != null) {
                left = new CarrierOff(carrier.id(), firstDay, until)
                        .applyTo(left, null)
                        .problem();
            }
        }
        return left;
    }

    private static Order withoutPastAppointment(Order order, LocalDate today) {
        Handover appointment = order.appointment();
        return appointment != null && appointment.day().isBefore(today) ? order.withAppointment(null) : order;
    }

    private Order asKnown(Order order, LocalDate today) {
        LocalDate real = facts.readyOn(order.id());
        LocalDate known = facts.readyKnownOn(order.id());
        return real != null && known != null && isKnown(known, today) ? order.withReadyDay(real) : order;
    }

    private Vessel asKnown(Vessel vessel, LocalDate today) {
        return isKnown(facts.landingKnownOn(vessel.id()), today) ? vessel.withDay(facts.landsOn(vessel)) : vessel;
    }

    private boolean isKnown(LocalDate from, LocalDate today) {
        return isToldAtOnce || !today.isBefore(from);
    }
}
