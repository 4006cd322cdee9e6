package dev.quarterback.problem;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An order with numbers in place of ids and dates.
 *
 * @param source the order as it is given
 * @param yard where its vehicle is; {@link Numbering#NONE} when it is on site
 * @param site the center where its vehicle is on site; {@link Numbering#NONE} when it is in a yard
 * @param ready the first planning day on which its vehicle can ride or, on site, be handed over; the number of planning
 *     days when it is later than all of them
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
     * @throws IllegalArgumentException when it names a site or model that the problem does not have
     */
    public static NumberedOrder of(Order order, Numbering numbering, PlanningDays days) {
        int yard = numbering.yardOrNone(order.location());
        return new NumberedOrder(
                order,
                yard,
                yard == Numbering.NONE ? numbering.center(order.location()) : Numbering.NONE,
                numbering.model(order.model()),
                Math.min(days.count(), days.ready(order.readyDay())),
                order.unavailableDays().isEmpty() ? NEVER_AWAY : days.among(order.unavailableDays()),
                order.centers().stream().mapToInt(numbering::center).toArray(),
                at(order.appointment(), numbering, days),
                at(order.planned(), numbering, days));
    }

    private static @Nullable At at(Order.@Nullable Handover handover, Numbering numbering, PlanningDays days) {
        return handover == null ? null : new At(numbering.center(handover.center()), days.number(handover.day()));
    }

    /** The appointment, if it is on a planning day: one on another day cannot be kept. */
    public @Nullable At appointmentWithin(PlanningDays days) {
        return appointment != null && appointment.isWithin(days) ? appointment : null;
    }
}
