package dev.quarterback.account;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a carrier's trips take of its days and its duty time; days past the last planning day do not count.
 *
 * @param trips its trips, in the plan's order
 * @param days every planning day in turn
 * @param dutyMinutesOffered the most duty time that its days, the duty cycle and what it does apart from the plan allow
 *     on planning days
 */
public record CarrierUse(Carrier carrier, List<ResolvedTrip> trips, List<CarrierDay> days, long dutyMinutesOffered) {

    public CarrierUse {
        trips = List.copyOf(trips);
        days = List.copyOf(days);
    }

    /** All carriers of a problem. */
    static List<CarrierUse> of(Problem problem, List<ResolvedTrip> trips) {
        PlanningDays planningDays = PlanningDays.of(problem);
        Map<String, List<ResolvedTrip>> tripsOf = new HashMap<>();
        for (ResolvedTrip trip : trips) {
            tripsOf.computeIfAbsent(trip.carrier().id(), id -> new ArrayList<>())
                    .add(trip);
        }
        return problem.carriers().stream()
                .map(carrier -> of(problem, planningDays, carrier, tripsOf.getOrDefault(carrier.id(), List.of())))
                .toList();
    }

    private static CarrierUse of(
            Problem problem, PlanningDays planningDays, Carrier carrier, List<ResolvedTrip> trips) {
        BitSet available = planningDays.available(carrier);
        BitSet busy = new BitSet();
        long[] duty = new long[planningDays.count()];
        for (ResolvedTrip trip : trips) {
            int departure = planningDays.number(trip.departureDay());
            long back = Math.min(departure + trip.busyDays(), planningDays.count());
            for (int day = departure; day < back; day++) {
                busy.set(day);
                duty[day] += trip.tour().dutyOn(day - departure, carrier.dutyMinutesPerDay());
            }
        }
        long[] other = otherMinutes(carrier, planningDays);
        List<CarrierDay> days = new ArrayList<>();
        for (int day = 0; day < duty.length; day++) {
            days.add(new CarrierDay(available.get(day), busy.get(day), duty[day], other[day]));
        }
        long offered = AvailableDutyTime.minutes(carrier, planningDays, available, problem.rules());
        return new CarrierUse(carrier, trips, days, offered);
    }

    private static long[] otherMinutes(Carrier carrier, PlanningDays planningDays) {
        long[] other = new long[planningDays.count()];
        for (BusyDay work : carrier.busy()) {
            if (planningDays.contain(work.day())) {
                other[planningDays.number(work.day())] += work.minutes();
            }
        }
        return other;
    }

    /**
     * Of each trip in turn the duty minutes of its departure day that pass before it leaves. A plan does not say when the trips
     * of a day leave: they follow the carrier's other work and one another. A long trip has its days for itself.
     */
    public List<Long> departures() {
        Map<LocalDate, Long> worked = new HashMap<>();
        carrier.busy().forEach(work -> worked.put(work.day(), (long) work.minutes()));
        List<Long> departures = new ArrayList<>();
        for (ResolvedTrip trip : trips) {
            long before = worked.getOrDefault(trip.departureDay(), 0L);
            departures.add(trip.isLong() ? 0L : before);
            worked.put(trip.departureDay(), before + trip.minutes());
        }
        return departures;
    }

    /** Trips that take more than a day. */
    public int longTrips() {
        return (int) trips.stream().filter(ResolvedTrip::isLong).count();
    }

    /** Vehicles on its trips. */
    public int vehicles() {
        return trips.stream().mapToInt(trip -> trip.load().vehicles()).sum();
    }

    /** Positions that these vehicles take. */
    public long positionsUsed() {
        return trips.stream().mapToLong(trip -> trip.load().positions()).sum();
    }

    /** Positions of its trips. */
    public long positionsOffered() {
        return (long) carrier.positions() * trips.size();
    }

    /**
     * The hire of the days on which its trips keep it busy, also past the last planning day; days with a trip apart from
     * the plan are paid already.
     */
    public long hire() {
        Set<LocalDate> paid = carrier.busy().stream()
                .filter(busy -> busy.trips() > 0)
                .map(BusyDay::day)
                .collect(Collectors.toSet());
        long longDays = trips.stream()
                .filter(ResolvedTrip::isLong)
                .mapToLong(ResolvedTrip::busyDays)
                .sum();
        long shortDays = trips.stream()
                .filter(trip -> !trip.isLong())
                .map(ResolvedTrip::departureDay)
                .distinct()
                .filter(day -> !paid.contains(day))
                .count();
        return CostTerms.plus(0, longDays + shortDays, carrier.hire());
    }

    /** Its duty time on planning days. */
    public long dutyMinutes() {
        return days.stream().mapToLong(CarrierDay::dutyMinutes).sum();
    }

    /** Planning days on which it is on its way. */
    public int busyDays() {
        return (int) days.stream().filter(CarrierDay::isBusy).count();
    }

    /** Planning days on which it could be on its way. */
    public int availableDays() {
        return (int) days.stream().filter(CarrierDay::isAvailable).count();
    }
}
