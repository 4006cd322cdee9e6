package dev.quarterback.benchmark.ordermodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a carrier's trips break the rules of duty time. It never makes too many day trips: it has no more slots.
 *
 * @param overtime minutes of day trips above the duty time, over all days
 * @param tripsDuringLongTrips days shared by a long trip and another trip, each counted with the trips too many
 * @param cycleOvertime minutes above the duty cycle, over all windows of days
 */
record CarrierDuty(long overtime, long tripsDuringLongTrips, long cycleOvertime) {
    /** Days after the last that are looked at: at least as many as any duty cycle in use. */
    private static final int MOST_DAYS_AFTER = 1000;

    /** The duty of the carrier of {@code trips}, which are not empty. */
    static CarrierDuty ofSlots(List<TripSlot> trips) {
        Days days = new Days(trips.get(0).carrier);
        for (TripSlot trip : trips) {
            days.add(trip.departureDay, trip.route);
        }
        return days.count();
    }

    /** What a carrier does on each day. */
    private static final class Days {
        private final FixedCarrier carrier;
        private final int window;
        private final long[] minutes;
        private final int[] dayTrips;
        private final int[] longTrips;

        Days(FixedCarrier carrier) {
            this.carrier = carrier;
            var cycle = carrier.rules.dutyCycle();
            this.window = cycle == null ? 0 : Math.min(cycle.days(), MOST_DAYS_AFTER);
            int length = carrier.days() + window;
            this.minutes = new long[length];
            this.dayTrips = new int[length];
            this.longTrips = new int[length];
        }

        void add(int departure, @Nullable TripRoute route) {
            if (route == null) {
                return;
            }
            int duty = carrier.dutyMinutes;
            if (route.tour.isDayTrip(duty)) {
                minutes[departure] += route.tour.minutes();
                dayTrips[departure]++;
                return;
            }
            long end = Math.min(minutes.length, departure + route.tour.busyDays(duty));
            for (int day = departure; day < end; day++) {
                minutes[day] += route.tour.dutyOn(day - departure, duty);
                longTrips[day]++;
            }
        }

        CarrierDuty count() {
            long overtime = 0;
            long overlaps = 0;
            for (int day = 0; day < minutes.length; day++) {
                if (longTrips[day] == 0) {
                    overtime += Math.max(0, minutes[day] - carrier.dutyMinutes);
                } else {
                    overlaps += longTrips[day] - 1 + dayTrips[day];
                }
            }
            return new CarrierDuty(overtime, overlaps, cycleOvertime());
        }

        private long cycleOvertime() {
            var cycle = carrier.rules.dutyCycle();
            if (cycle == null) {
                return 0;
            }
            long overtime = 0;
            long sum = 0;
            for (int day = 0; day < minutes.length; day++) {
                sum += minutes[day] - (day >= window ? minutes[day - window] : 0);
                overtime += Math.max(0, sum - cycle.minutes());
            }
            return overtime;
        }
    }
}
