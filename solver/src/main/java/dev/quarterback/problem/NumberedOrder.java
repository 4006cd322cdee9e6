package dev.quarterback.problem;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An order with numbers in place of ids and dates.
 *
 * @param source the order as it is given
 * @param yard the yard that its vehicle has to leave on a trip; {@link Numbering#NONE} when it needs no trip
 * @param site the center where its vehicle is on site or, with an arrival, comes to; {@link Numbering#NONE} when it
 *     needs a trip
 * @param ready the first planning day on which its vehicle can ride or, without a trip, be handed over: with an arrival
 *     after preparation; the number of planning days when it is later than all of them
 * @param since the first planning day on which a vehicle that needs no trip stands at its site, from which its wait is
 *     counted: without an arrival the same as {@code ready}; the number of planning days when it is later than all of
 *     them, and for a vehicle that needs a trip
 * @param away the planning days on which the customer is unavailable; not to be changed
 * @param centers where it may be handed over, the preferred first; not to be changed
 * @param appointment null without one
 * @param planned the earlier proposal; null without one
 */
public record NumberedOrder(
        Order source,
        int yard,
        int site,
        int model,
        int ready,
        int since,
        BitSet away,
        int[] centers,
        @Nullable At appointment,
        @Nullable At planned) {
    private static final BitSet NEVER_AWAY = new BitSet();

    /** A center and a day, which may lie before or after the planning days. */
    public record At(int center, int day) {
        private boolean isWithin(PlanningDays days) {
            return day >= 0 && day < days.count();
        }
    }

    /**
     * The order in numbers.
     *
     * @throws IllegalArgumentException when it names a site, model or vessel that the problem does not have
     */
    public static NumberedOrder of(Order order, Numbering numbering, PlanningDays days) {
        Order.Handover arrival = order.arrival();
        int yard = arrival == null ? numbering.yardOrNone(order.location()) : Numbering.NONE;
        int site = yard != Numbering.NONE
                ? Numbering.NONE
                : numbering.center(arrival == null ? order.location() : arrival.center());
        int ready = arrival == null ? ready(order, numbering, days) : prepared(arrival, numbering, days);
        int since = arrival == null ? ready : days.ready(arrival.day());
        return new NumberedOrder(
                order,
                yard,
                site,
                numbering.model(order.model()),
                Math.min(days.count(), ready),
                yard == Numbering.NONE ? Math.min(days.count(), since) : days.count(),
                order.unavailableDays().isEmpty() ? NEVER_AWAY : days.among(order.unavailableDays()),
                order.centers().stream().mapToInt(numbering::center).toArray(),
                at(order.appointment(), numbering, days),
                at(order.planned(), numbering, days));
    }

    private static int ready(Order order, Numbering numbering, PlanningDays days) {
        int ready = days.ready(order.readyDay());
        return order.vessel() == null
                ? ready
                : Math.max(ready, days.ready(numbering.vessel(order.vessel()).readyDay()));
    }

    private static int prepared(Order.Handover arrival, Numbering numbering, PlanningDays days) {
        return days.ready(arrival.day().plusDays(numbering.prepDays(arrival.center())));
    }

    private static @Nullable At at(Order.@Nullable Handover handover, Numbering numbering, PlanningDays days) {
        return handover == null ? null : new At(numbering.center(handover.center()), days.number(handover.day()));
    }

    /** This order with a vehicle that is ready on another planning day; its wait is left as it is. */
    public NumberedOrder withReady(int day) {
        return new NumberedOrder(source, yard, site, model, day, since, away, centers, appointment, planned);
    }

    /** This order with a customer who can come on every day. */
    public NumberedOrder withCustomerAlways() {
        return new NumberedOrder(source, yard, site, model, ready, since, NEVER_AWAY, centers, appointment, planned);
    }

    /** This order with these centers in place of its own. */
    public NumberedOrder withCenters(int... numbers) {
        return new NumberedOrder(source, yard, site, model, ready, since, away, numbers, appointment, planned);
    }

    /** Whether the vehicle comes, or came, to its site without a trip of the plan, and takes a place on the lot there. */
    public boolean hasArrival() {
        return source.arrival() != null;
    }

    /** The appointment, if it is on a planning day: one on another day cannot be kept. */
    public @Nullable At appointmentWithin(PlanningDays days) {
        return appointment != null && appointment.isWithin(days) ? appointment : null;
    }
}
