package dev.quarterback.replanning.edited;

import dev.quarterback.change.TripDuty;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of trips that are not made: their carriers are not to leave on others instead. */
final class IdleDays {
    private final Tours tours;
    private final PlanningDays days;
    private final LocalDate first;
    private final LocalDate last;

    private IdleDays(Problem problem) {
        tours = Tours.of(problem);
        days = PlanningDays.of(problem);
        first = problem.firstDay();
        last = problem.lastDay();
    }

    /** The problem in which the carriers of such trips are off on the days of these. */
    static Problem taken(Problem problem, List<Trip> trips) {
        IdleDays idle = new IdleDays(problem);
        Set<String> centers = problem.centers().stream().map(Center::id).collect(Collectors.toSet());
        return problem.withCarriers(problem.carriers().stream()
                .map(carrier -> {
                    Carrier off = carrier;
                    for (Trip trip : trips) {
                        boolean isOwn = trip.carrier().equals(carrier.id()) && centers.containsAll(trip.stops());
                        off = isOwn ? idle.off(off, trip) : off;
                    }
                    return off;
                })
                .toList());
    }

    private Carrier off(Carrier carrier, Trip trip) {
        List<LocalDate> off = new ArrayList<>(carrier.offDays());
        TripDuty.of(tours.of(carrier, trip.stops()), trip.departureDay(), carrier.dutyMinutesPerDay(), first, last)
                .days()
                .stream()
                .map(BusyDay::day)
                .filter(day -> days.contain(day) && !off.contains(day))
                .forEach(off::add);
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), off);
    }
}
