package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The time of trips that are not made, which their carriers are not to spend on others. */
final class IdleTime {
    /** Days of a trip that are looked at; those after the planning days do not matter. */
    private static final int MOST_DAYS = 400;

    private final Tours tours;
    private final PlanningDays days;

    private IdleTime(Problem problem) {
        tours = Tours.of(problem);
        days = PlanningDays.of(problem);
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
        int perDay = carrier.dutyMinutesPerDay();
        Tour tour = tours.of(carrier, trip.stops());
        boolean isDayTrip = tour.isDayTrip(perDay);
        List<BusyDay> busy = new ArrayList<>(carrier.busy());
        List<LocalDate> off = new ArrayList<>(carrier.offDays());
        for (int day = 0; day < Math.min(MOST_DAYS, tour.busyDays(perDay)); day++) {
            LocalDate date = trip.departureDay().plusDays(day);
            if (!days.contain(date)) {
                continue;
            }
            add(new BusyDay(date, (int) tour.dutyOn(day, perDay), isDayTrip ? 1 : 0), busy);
            if (!isDayTrip && !off.contains(date)) {
                off.add(date);
            }
        }
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), off)
                .withBusy(busy.toArray(BusyDay[]::new));
    }

    private static void add(BusyDay added, List<BusyDay> busy) {
        for (int i = 0; i < busy.size(); i++) {
            BusyDay before = busy.get(i);
            if (before.day().equals(added.day())) {
                int minutes = (int) Math.min(Integer.MAX_VALUE, (long) before.minutes() + added.minutes());
                busy.set(i, new BusyDay(added.day(), minutes, before.trips() + added.trips()));
                return;
            }
        }
        busy.add(added);
    }
}
