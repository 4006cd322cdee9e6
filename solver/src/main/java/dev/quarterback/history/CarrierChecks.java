package dev.quarterback.history;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks what each carrier did from day to day. */
final class CarrierChecks {
    private final Problem problem;
    private final KnownParts parts;
    private final Faults faults;
    private final Tours tours;

    CarrierChecks(Problem problem, KnownParts parts, Faults faults) {
        this.problem = problem;
        this.parts = parts;
        this.faults = faults;
        tours = Tours.of(problem);
    }

    /** What a carrier did on a day. */
    private static final class Work {
        private long minutes;
        private int dayTrips;
        private int away;

        /** Whether it was to be away, and is not only since it is late. */
        private boolean wasToBeAway;
    }

    void check(History history) {
        Map<String, SortedMap<LocalDate, Work>> work = new LinkedHashMap<>();
        for (HistoryDay day : history.days()) {
            for (PastTrip trip : day.trips()) {
                add(trip, day.day(), work.computeIfAbsent(trip.carrier(), id -> new TreeMap<>()));
            }
        }
        work.forEach((id, days) -> check(parts.carrier(id), days));
    }

    private void add(PastTrip trip, LocalDate departure, SortedMap<LocalDate, Work> days) {
        Carrier carrier = parts.carrier(trip.carrier());
        Tour tour = tours.of(carrier, trip.centers());
        int duty = carrier.dutyMinutesPerDay();
        boolean isDayTrip = tour.isDayTrip(duty);
        long busy = tour.busyDays(duty);
        for (long i = 0; i < busy + Math.max(0, trip.lateDays()); i++) {
            LocalDate day = departure.plusDays(i);
            Work work = days.computeIfAbsent(day, any -> new Work());
            work.minutes += tour.dutyOn(i, duty);
            if (isDayTrip && i == 0) {
                work.dayTrips++;
            } else {
                work.away++;
                work.wasToBeAway |= i < busy;
            }
            boolean isPlanned = i < busy && !day.isAfter(problem.lastDay());
            if (isPlanned && !carrier.isAvailableOn(day)) {
                faults.add(HistoryRule.CARRIER_NOT_AVAILABLE, departure, "trip " + trip.id(), "busy on " + day);
            }
        }
    }

    private void check(Carrier carrier, SortedMap<LocalDate, Work> days) {
        days.forEach((day, work) -> check(carrier, day, work, busyOn(carrier, day)));
        DutyCycle cycle = problem.rules().dutyCycle();
        if (cycle != null) {
            checkCycle(carrier, days, cycle);
        }
    }

    private static @Nullable BusyDay busyOn(Carrier carrier, LocalDate day) {
        return carrier.busy().stream()
                .filter(busy -> busy.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private void check(Carrier carrier, LocalDate day, Work work, @Nullable BusyDay busy) {
        String what = "carrier " + carrier.id();
        int busyTrips = busy == null ? 0 : busy.trips();
        int busyMinutes = busy == null ? 0 : busy.minutes();
        boolean isBusy = busyTrips > 0 || busyMinutes > 0;
        if (work.away > 1 || (work.away == 1 && work.dayTrips > 0) || (work.wasToBeAway && isBusy)) {
            faults.add(HistoryRule.TWO_PLACES, day, what, "");
        }
        if (work.dayTrips > 0 && work.dayTrips + busyTrips > problem.rules().maxTripsPerDay()) {
            faults.add(HistoryRule.DAY_TRIPS, day, what, String.valueOf(work.dayTrips + busyTrips));
        }
        if (work.away == 0 && work.minutes + busyMinutes > carrier.dutyMinutesPerDay()) {
            faults.add(
                    HistoryRule.DUTY_TIME,
                    day,
                    what,
                    (work.minutes + busyMinutes) + " of " + carrier.dutyMinutesPerDay() + " minutes");
        }
    }

    /** A fullest run of days ends on a day with duty. */
    private void checkCycle(Carrier carrier, SortedMap<LocalDate, Work> days, DutyCycle cycle) {
        TreeSet<LocalDate> ends = new TreeSet<>(days.keySet());
        carrier.busy().forEach(busy -> ends.add(busy.day()));
        for (LocalDate end : ends) {
            LocalDate start = end.minusDays(cycle.days() - 1L);
            long own = days.subMap(start, end.plusDays(1)).values().stream()
                    .mapToLong(work -> work.minutes)
                    .sum();
            long other = carrier.busy().stream()
                    .filter(busy -> !busy.day().isBefore(start) && !busy.day().isAfter(end))
                    .mapToLong(BusyDay::minutes)
                    .sum();
            if (own > 0 && own + other > cycle.minutes()) {
                faults.add(
                        HistoryRule.DUTY_CYCLE,
                        end,
                        "carrier " + carrier.id(),
                        (own + other) + " of " + cycle.minutes() + " minutes");
            }
        }
    }
}
