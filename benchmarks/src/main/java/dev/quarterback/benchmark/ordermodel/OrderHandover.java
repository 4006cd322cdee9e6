package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.FixedCenter.HandoverDay;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of an order, as it follows from its trip and day.
 *
 * @param at center and day
 * @param arrivalDay the day of arrival; for a vehicle on site, when it is ready
 * @param choice the position of the center in the order's list
 */
record OrderHandover(HandoverDay at, int arrivalDay, int choice) {

    /**
     * The delivery of {@code order} on {@code day}; null when trip and day allow none.
     *
     * <p>Of the stops where it is possible, the appointment's is taken, then the one that comes first in the order's
     * list.
     *
     * @param trip ignored for a vehicle on site
     * @param route of {@code trip}, null when it is not made
     */
    static @Nullable OrderHandover of(FixedOrder order, @Nullable TripSlot trip, @Nullable TripRoute route, int day) {
        if (!order.allows(day)) {
            return null;
        }
        if (order.yard() == null) {
            return onSite(order, day);
        }
        if (trip == null || route == null || trip.departureDay < order.ready()) {
            return null;
        }
        return byTrip(order, trip, route, day);
    }

    private static @Nullable OrderHandover onSite(FixedOrder order, int day) {
        for (int choice = 0; choice < order.centers().length; choice++) {
            FixedCenter center = order.centers()[choice];
            if (center == order.site() && day >= order.ready()) {
                return new OrderHandover(center.days[day], order.ready(), choice);
            }
        }
        return null;
    }

    private static @Nullable OrderHandover byTrip(FixedOrder order, TripSlot trip, TripRoute route, int day) {
        FixedCenter[] centers = order.centers();
        int found = -1;
        long arrival = 0;
        for (int choice = 0; choice < centers.length; choice++) {
            int stop = route.stopAt(centers[choice]);
            if (stop < 0) {
                continue;
            }
            long arrives = trip.departureDay + route.tour.arrivalAfterDays(stop, trip.carrier.dutyMinutes);
            if (arrives + centers[choice].prepDays > day) {
                continue;
            }
            boolean kept = centers[choice].days[day] == order.appointment();
            if (found < 0 || kept) {
                found = choice;
                arrival = arrives;
            }
            if (kept) {
                break;
            }
        }
        return found < 0 ? null : new OrderHandover(centers[found].days[day], (int) arrival, found);
    }
}
