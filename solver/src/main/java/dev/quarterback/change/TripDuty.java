package dev.quarterback.change;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.trip.Tour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a trip that is none of the plan takes of its carrier: duty time on each of its days and, where it is a long one, these
 * days as a whole.
 *
 * @param days its days, each with its minutes, and with a trip where it is a day trip
 * @param isLong whether it takes more than a day
 */
public record TripDuty(List<BusyDay> days, boolean isLong) {
    public TripDuty {
        days = List.copyOf(days);
    }

    /** That of a tour; its days before {@code first} and after {@code last} are left out. */
    public static TripDuty of(Tour tour, LocalDate departure, int dutyMinutesPerDay, LocalDate first, LocalDate last) {
        boolean isLong = !tour.isDayTrip(dutyMinutesPerDay);
        long busyDays = tour.busyDays(dutyMinutesPerDay);
        List<BusyDay> days = new ArrayList<>();
        LocalDate date = departure;
        for (long day = 0; day < busyDays && !date.isAfter(last); day++) {
            if (!date.isBefore(first)) {
                days.add(new BusyDay(date, (int) tour.dutyOn(day, dutyMinutesPerDay), isLong ? 0 : 1));
            }
            date = date.plusDays(1);
        }
        return new TripDuty(days, isLong);
    }

    /** The carrier without it: busy at its time, and off on its planning days where it is a long one. */
    public Carrier takenFrom(Carrier carrier, PlanningDays planningDays) {
        List<BusyDay> busy = new ArrayList<>(carrier.busy());
        List<LocalDate> off = new ArrayList<>(carrier.offDays());
        for (BusyDay day : days) {
            add(day, busy);
            if (isLong && planningDays.contain(day.day()) && !off.contains(day.day())) {
                off.add(day.day());
            }
        }
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), off)
                .withBusy(busy.toArray(BusyDay[]::new));
    }

    /** Adds to what is done on that day already; minutes beyond what can be written count as that. */
    private static void add(BusyDay added, List<BusyDay> busy) {
        for (int i = 0; i < busy.size(); i++) {
            BusyDay before = busy.get(i);
            if (before.day().equals(added.day())) {
                int minutes = (int) Math.min(Integer.MAX_VALUE, minutes(before, added));
                busy.set(i, new BusyDay(added.day(), minutes, before.trips() + added.trips()));
                return;
            }
        }
        busy.add(added);
    }

    /** Days of it on which a carrier would have more busy minutes than can be written. */
    List<LocalDate> tooBusy(Carrier carrier) {
        return days.stream()
                .filter(added -> carrier.busy().stream()
                        .anyMatch(before ->
                                before.day().equals(added.day()) && minutes(before, added) > Integer.MAX_VALUE))
                .map(BusyDay::day)
                .toList();
    }

    private static long minutes(BusyDay one, BusyDay other) {
        return (long) one.minutes() + other.minutes();
    }
}
