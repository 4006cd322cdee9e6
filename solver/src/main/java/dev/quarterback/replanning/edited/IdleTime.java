package dev.quarterback.replanning.edited;

import dev.quarterback.change.TripDuty;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The time of trips that are not made, which their carriers are not to spend on others. */
final class IdleTime {
    private final Tours tours;
    private final PlanningDays days;
    private final LocalDate first;
    private final LocalDate last;

    private IdleTime(Problem problem) {
        tours = Tours.of(problem);
        days = PlanningDays.of(problem);
        first = problem.firstDay();
        last = problem.lastDay();
    }

    /** The problem in which the carriers of such trips are busy at their time. */
    static Problem taken(Problem problem, List<Trip> trips) {
        IdleTime time = new IdleTime(problem);
        Set<String> centers = problem.centers().stream().map(Center::id).collect(Collectors.toSet());
        return problem.withCarriers(problem.carriers().stream()
                .map(carrier -> {
                    Carrier busy = carrier;
                    for (Trip trip : trips) {
                        boolean isOwn = trip.carrier().equals(carrier.id()) && centers.containsAll(trip.stops());
                        busy = isOwn ? time.spent(busy, trip) : busy;
                    }
                    return busy;
                })
                .toList());
    }

    private Carrier spent(Carrier carrier, Trip trip) {
        Tour tour = tours.of(carrier, trip.stops());
        return TripDuty.of(tour, trip.departureDay(), carrier.dutyMinutesPerDay(), first, last)
                .takenFrom(carrier, days);
    }
}
