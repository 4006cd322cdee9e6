package dev.quarterback.check;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Order;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of each delivery: its order, center and day, and how its vehicle comes there. */
final class Deliveries {
    private final IndexedProblem indexed;
    private final Findings findings;
    private final OnTrip onTrip;
    private final Tally tally;
    private final BitSet delivered = new BitSet();

    Deliveries(IndexedProblem indexed, PlannedTrips trips, Tally tally, Findings findings) {
        this.indexed = indexed;
        this.findings = findings;
        this.onTrip = new OnTrip(indexed, trips, findings);
        this.tally = tally;
    }

    /** Checks all deliveries and counts those that make sense; returns the numbers of the orders that they name. */
    BitSet check(List<Delivery> deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            PlannedDelivery planned = find(i, deliveries.get(i));
            if (planned != null) {
                checkDay(planned);
                checkWay(planned);
            }
        }
        return delivered;
    }

    /** The delivery, null when it names no order, one for the second time, or a center that the order does not. */
    private @Nullable PlannedDelivery find(int number, Delivery delivery) {
        String place = "deliveries[" + number + "]";
        String id = delivery.order();
        Integer orderNumber = indexed.findOrder(id);
        if (orderNumber == null) {
            findings.add(Rule.UNKNOWN_ORDER, place, "the problem has no order " + id);
            return null;
        }
        if (delivered.get(orderNumber)) {
            findings.add(
                    Rule.ORDER_TWICE,
                    place,
                    "order " + id + " has a delivery already, its vehicle is handed over once");
            return null;
        }
        delivered.set(orderNumber);
        Order order = indexed.problem.orders().get(orderNumber);
        int preference = order.centers().indexOf(delivery.center());
        Integer center = indexed.findCenter(delivery.center());
        if (preference < 0 || center == null) {
            findings.add(
                    Rule.CENTER_NOT_ACCEPTED,
                    place,
                    "order " + id + " is handed over at " + delivery.center() + ", its centers are " + order.centers());
            return null;
        }
        return new PlannedDelivery(
                number, delivery, order, center, delivery.day().toEpochDay(), preference);
    }

    private void checkDay(PlannedDelivery planned) {
        String handover =
                planned.subject() + " is handed over on " + planned.delivery().day();
        if (!indexed.days.contains(planned.day())) {
            findings.add(Rule.DAY_NOT_ALLOWED, planned.place(), handover + ", the planning days are " + indexed.days);
        } else if (planned.order().unavailableDays().contains(planned.delivery().day())) {
            findings.add(
                    Rule.DAY_NOT_ALLOWED,
                    planned.place(),
                    handover + ", one of the customer's unavailable days "
                            + planned.order().unavailableDays());
        }
    }

    private void checkWay(PlannedDelivery planned) {
        Order.Handover arrival = planned.order().arrival();
        if (arrival != null) {
            int center = indexed.centerOf(arrival);
            WithArrival.check(planned, arrival, indexed.center(center), findings);
            tally.addArrived(planned, center, indexed.days.orFirst(arrival.day()));
            return;
        }
        long readyDay = indexed.readyDay(planned.order());
        if (indexed.isCenter(planned.order().location())) {
            OnSite.check(planned, readyDay, findings);
            tally.addOnSite(planned, readyDay);
            return;
        }
        OnTrip.Ride ride = onTrip.check(planned, readyDay);
        if (ride != null) {
            tally.addRide(planned, ride);
        }
    }
}
