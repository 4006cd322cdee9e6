package dev.quarterback.insight.difference;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.PlanningDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a carrier does in one of the plans.
 *
 * @param days the planning days on which its trips keep it busy
 * @param trips its trips by departure day
 */
public record CarrierWork(List<LocalDate> days, List<Trip> trips) {
    /** A carrier that stays at its yard, or is none of the problem's. */
    static final CarrierWork NONE = new CarrierWork(List.of(), List.of());

    private static final Comparator<Trip> BY_DAY = Comparator.comparing(Trip::departureDay)
            .thenComparing(trip -> String.join(" ", trip.stops()))
            .thenComparing(Trip::id);

    public CarrierWork {
        days = List.copyOf(days);
        trips = List.copyOf(trips);
    }

    static CarrierWork of(CarrierUse use, LocalDate firstDay) {
        List<LocalDate> days = new ArrayList<>();
        for (int day = 0; day < use.days().size(); day++) {
            if (use.days().get(day).isBusy()) {
                days.add(firstDay.plusDays(day));
            }
        }
        return new CarrierWork(
                days,
                use.trips().stream().map(ResolvedTrip::trip).sorted(BY_DAY).toList());
    }

    /** Whether days and trips are the same, whatever the ids of the trips. */
    boolean isLike(CarrierWork other) {
        return days.equals(other.days) && ways().equals(other.ways());
    }

    private List<TripWay> ways() {
        return trips.stream().map(TripWay::of).toList();
    }

    /** With a trip that has left, and those days of {@code planning} on which it keeps the carrier busy. */
    CarrierWork with(ResolvedTrip left, PlanningDays planning) {
        Set<LocalDate> allDays = new TreeSet<>(days);
        left.departureDay()
                .datesUntil(left.backDay().plusDays(1))
                .filter(planning::contain)
                .forEach(allDays::add);
        List<Trip> allTrips = new ArrayList<>(trips);
        allTrips.add(left.trip());
        allTrips.sort(BY_DAY);
        return new CarrierWork(List.copyOf(allDays), allTrips);
    }
}
