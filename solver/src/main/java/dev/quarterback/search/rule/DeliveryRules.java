package dev.quarterback.search.rule;

import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;

/**
 * What a delivery by itself must keep to, brings and costs.
 *
 * <p>A rule gives 1 when it is broken, else 0. Days are numbers from the first planning day; {@code arrival} is the
 * day on which the vehicle reaches the center, for a vehicle on site the day on which it is ready.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class DeliveryRules {
    private final Facts facts;
    private final OrderFacts orders;

    DeliveryRules(Facts facts) {
        this.facts = facts;
        orders = facts.orders;
    }

    /** The trip leaves from the yard where the vehicle is; a vehicle on site rides on none ({@code yard} is NONE). */
    long fromItsYard(int order, int yard) {
        return orders.yard[order] == yard ? 0 : 1;
    }

    /** The trip leaves, or the handover on site is, when the vehicle is ready. */
    long readyInTime(int order, int day) {
        return day >= orders.ready[order] ? 0 : 1;
    }

    /** The center is one of the order's, for a vehicle on site the one where it is. */
    long rightCenter(int order, int center) {
        boolean right = orders.preference(order, center) >= 0
                && (orders.yard[order] != OrderFacts.NONE || orders.site[order] == center);
        return right ? 0 : 1;
    }

    /** The handover of a vehicle from a trip is on or after arrival and preparation. */
    long arrivedAndPrepared(int center, int arrival, int day) {
        return (long) day >= (long) arrival + facts.centers.prepDays[center] ? 0 : 1;
    }

    /** The customer can come. */
    long customerComes(int order, int day) {
        return orders.isAway(order, day) ? 1 : 0;
    }

    /** Objective: the appointment is kept. */
    long keptAppointment(int order, int center, int day) {
        return orders.keeps(order, center, day) ? 1 : 0;
    }

    /** Objective: the delivery, counted with its priority. */
    long delivery(int order) {
        return orders.priority[order];
    }

    /** Cost: the center's position among the order's. */
    long preference(int order, int center) {
        return (long) facts.weights.preference() * Math.max(0, orders.preference(order, center));
    }

    /** Cost: days after the promised day. */
    long late(int order, int day) {
        return (long) facts.weights.late() * Math.max(0, day - orders.promised[order]);
    }

    /** Cost: days between arrival and handover. */
    long waiting(int arrival, int day) {
        return (long) facts.weights.waiting() * Math.max(0, day - arrival);
    }

    /** Cost saved: an order that is delivered as planned earlier; all others with such a plan cost. */
    long asPlanned(int order, int center, int day) {
        boolean same = orders.plannedDay[order] == day && orders.plannedCenter[order] == center;
        return same ? facts.weights.change() : 0;
    }
}
