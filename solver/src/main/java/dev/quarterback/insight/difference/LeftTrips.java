package dev.quarterback.insight.difference;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trips of the first plan that have left by the second problem, where they are busy days of their carriers and
 * arrivals of their vehicles.
 *
 * <p>They are work of both plans, though no trips of the second.
 */
final class LeftTrips {
    private final Map<String, Carrier> carriersBefore = new HashMap<>();
    private final Map<String, Carrier> carriersAfter = new HashMap<>();
    private final Map<String, Order> ordersAfter;
    private final Map<String, List<ResolvedDelivery>> loads = new HashMap<>();

    private final List<ResolvedTrip> trips = new ArrayList<>();
    private final Map<String, Trip> rides = new HashMap<>();

    private LeftTrips(Problem before, Problem after) {
        before.carriers().forEach(carrier -> carriersBefore.put(carrier.id(), carrier));
        after.carriers().forEach(carrier -> carriersAfter.put(carrier.id(), carrier));
        ordersAfter = after.ordersById();
    }

    /** Those of a plan of {@code before}. */
    static LeftTrips of(Problem before, PlanAccount plan, Problem after) {
        LeftTrips left = new LeftTrips(before, after);
        for (ResolvedDelivery delivery : plan.deliveries()) {
            ResolvedTrip trip = delivery.trip();
            if (trip != null) {
                left.loads.computeIfAbsent(trip.id(), each -> new ArrayList<>()).add(delivery);
            }
        }
        Map<String, List<ResolvedTrip>> byCarrier = new HashMap<>();
        plan.trips()
                .forEach(trip -> byCarrier
                        .computeIfAbsent(trip.carrier().id(), id -> new ArrayList<>())
                        .add(trip));
        byCarrier.forEach(left::find);
        return left;
    }

    /** The trips, in no order. */
    List<ResolvedTrip> trips() {
        return trips;
    }

    /** The trip that brought the vehicle of an order; null when none of them did. */
    @Nullable
    Trip ride(String order) {
        return rides.get(order);
    }

    /** Each trip takes its own of the busy days that the second problem has more. */
    private void find(String carrier, List<ResolvedTrip> ofCarrier) {
        Carrier before = carriersBefore.get(carrier);
        Carrier after = carriersAfter.get(carrier);
        if (before == null || after == null || before.busy().equals(after.busy())) {
            return;
        }
        BusyMore more = new BusyMore(before, after);
        for (ResolvedTrip trip : ofCarrier) {
            List<ResolvedDelivery> load = loads.getOrDefault(trip.id(), List.of());
            if (load.stream().allMatch(this::hasArrived) && more.take(trip)) {
                trips.add(trip);
                load.forEach(delivery -> rides.put(delivery.order().id(), trip.trip()));
            }
        }
    }

    /** Whether the second problem has the vehicle where the trip brought it, or has it no longer. */
    private boolean hasArrived(ResolvedDelivery delivery) {
        Order after = ordersAfter.get(delivery.order().id());
        LocalDate day = delivery.arrivalDay();
        return after == null || (day != null && new Handover(delivery.center().id(), day).equals(after.arrival()));
    }

    /** What a carrier is busy with in the second problem beyond the first. */
    private static final class BusyMore {
        private final Map<LocalDate, Long> minutes = new HashMap<>();
        private final Map<LocalDate, Integer> dayTrips = new HashMap<>();

        BusyMore(Carrier before, Carrier after) {
            after.busy().forEach(day -> add(day, 1));
            before.busy().forEach(day -> add(day, -1));
        }

        private void add(BusyDay busy, int sign) {
            minutes.merge(busy.day(), (long) sign * busy.minutes(), Long::sum);
            dayTrips.merge(busy.day(), sign * busy.trips(), Integer::sum);
        }

        /** Takes the days of a trip if they are there. */
        boolean take(ResolvedTrip trip) {
            int perDay = trip.carrier().dutyMinutesPerDay();
            int dayTrip = trip.isLong() ? 0 : 1;
            for (int day = 0; day < trip.busyDays(); day++) {
                LocalDate date = trip.departureDay().plusDays(day);
                if (!minutes.containsKey(date)
                        || minutes.getOrDefault(date, 0L) < trip.tour().dutyOn(day, perDay)
                        || dayTrips.getOrDefault(date, 0) < dayTrip) {
                    return false;
                }
            }
            for (int day = 0; day < trip.busyDays(); day++) {
                LocalDate date = trip.departureDay().plusDays(day);
                minutes.merge(date, -trip.tour().dutyOn(day, perDay), Long::sum);
                dayTrips.merge(date, -dayTrip, Integer::sum);
            }
            return true;
        }
    }
}
