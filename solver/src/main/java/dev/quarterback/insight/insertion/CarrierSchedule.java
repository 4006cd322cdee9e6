package dev.quarterback.insight.insertion;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.reach.BusyDays;
import dev.quarterback.reach.BusyDays.Entry;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a carrier does, in the plan and apart from it; says what one more trip, or a longer one, is short of. */
final class CarrierSchedule {
    private final int number;
    private final Carrier carrier;
    private final Rules rules;
    private final int days;
    private final BitSet available;
    private final BusyDays busy;
    private final List<LoadedTrip> trips = new ArrayList<>();

    /** Of all trips; null until somebody asks. */
    private @Nullable CycleWindows ofAll;

    CarrierSchedule(int number, Carrier carrier, Rules rules, PlanningDays days) {
        this.number = number;
        this.carrier = carrier;
        this.rules = rules;
        this.days = days.count();
        available = days.available(carrier);
        busy = BusyDays.of(carrier.busy(), days);
    }

    void add(LoadedTrip trip) {
        trips.add(trip);
        ofAll = null;
    }

    void remove(LoadedTrip trip) {
        trips.remove(trip);
        ofAll = null;
    }

    boolean hasTrip(int trip) {
        return trips.stream().anyMatch(own -> own.number() == trip);
    }

    int number() {
        return number;
    }

    Carrier carrier() {
        return carrier;
    }

    int dutyMinutes() {
        return carrier.dutyMinutesPerDay();
    }

    /**
     * What a tour is short of; empty when the carrier can make it.
     *
     * @param without the trip of the plan in whose place it comes; null when it comes on top of all
     */
    List<Shortage> shortages(@Nullable LoadedTrip without, int departure, Tour tour) {
        List<Shortage> found = new ArrayList<>(2);
        addOffDays(departure, tour, found);
        if (tour.isDayTrip(dutyMinutes())) {
            addDay(without, departure, tour, found);
        } else {
            addLongTrip(without, departure, tour, found);
        }
        if (rules.dutyCycle() != null) {
            long lacking = windows(without, rules.dutyCycle()).excessWith(departure, tour);
            if (lacking > 0) {
                found.add(new Shortage(Limit.DUTY_CYCLE, number, departure, lacking));
            }
        }
        return found;
    }

    /** Of most trips that are asked about none is in the place of another. */
    private CycleWindows windows(@Nullable LoadedTrip without, DutyCycle cycle) {
        if (without != null) {
            return windowsWithout(without, cycle);
        }
        CycleWindows windows = ofAll == null ? windowsWithout(null, cycle) : ofAll;
        ofAll = windows;
        return windows;
    }

    private CycleWindows windowsWithout(@Nullable LoadedTrip without, DutyCycle cycle) {
        CycleWindows windows = new CycleWindows(cycle, dutyMinutes(), busy);
        trips.stream().filter(trip -> trip != without).forEach(trip -> windows.add(trip.departure(), trip.tour()));
        return windows;
    }

    /** Whether a carrier like this one could make a tour if it did nothing else. */
    boolean canMakeAlone(Tour tour) {
        return rules.dutyCycle() == null
                || new CycleWindows(rules.dutyCycle(), dutyMinutes(), BusyDays.NONE).excessWith(0, tour) <= 0;
    }

    private long lastDay(int departure, Tour tour) {
        return departure + tour.busyDays(dutyMinutes()) - 1;
    }

    private void addOffDays(int departure, Tour tour, List<Shortage> found) {
        int until = (int) Math.min(days - 1L, lastDay(departure, tour));
        int off = available.nextClearBit(departure);
        if (off <= until) {
            int count =
                    until - departure + 1 - available.get(departure, until + 1).cardinality();
            found.add(new Shortage(Limit.CARRIER_OFF, number, off, count));
        }
    }

    private void addDay(@Nullable LoadedTrip without, int day, Tour tour, List<Shortage> found) {
        Entry other = busy.on(day);
        long count = 1L + other.trips();
        long minutes = tour.minutes() + other.minutes();
        for (LoadedTrip trip : trips) {
            if (trip == without || day < trip.departure() || day > lastDay(trip.departure(), trip.tour())) {
                continue;
            }
            if (!trip.tour().isDayTrip(dutyMinutes())) {
                found.add(new Shortage(Limit.OTHER_WORK, number, day, 1));
                return;
            }
            count++;
            minutes += trip.tour().minutes();
        }
        if (count > rules.maxTripsPerDay()) {
            found.add(new Shortage(Limit.DAY_TRIPS, number, day, count - rules.maxTripsPerDay()));
        }
        if (minutes > dutyMinutes()) {
            found.add(new Shortage(Limit.DUTY_TIME, number, day, minutes - dutyMinutes()));
        }
    }

    private void addLongTrip(@Nullable LoadedTrip without, int departure, Tour tour, List<Shortage> found) {
        long last = lastDay(departure, tour);
        boolean meets = busy.next(departure) <= last;
        for (LoadedTrip trip : trips) {
            meets |= trip != without && trip.departure() <= last && departure <= lastDay(trip.departure(), trip.tour());
        }
        if (meets) {
            found.add(new Shortage(Limit.OTHER_WORK, number, departure, last - departure + 1));
        }
    }

    /** Hire on top of what is paid for already that a tour costs; below 0 when it is shorter than the trip in whose place it comes. */
    long addedHire(@Nullable LoadedTrip without, int departure, Tour tour) {
        long before = without == null ? 0 : paidDays(without, without.departure(), without.tour());
        return CostTerms.plus(0, paidDays(without, departure, tour) - before, carrier.hire());
    }

    /** Days of a tour that are to be paid for, and that no other trip has paid for. */
    private long paidDays(@Nullable LoadedTrip without, int departure, Tour tour) {
        if (!tour.isDayTrip(dutyMinutes())) {
            return tour.busyDays(dutyMinutes()); // It shares its days with nothing.
        }
        boolean isPaid = busy.on(departure).trips() > 0
                || trips.stream().anyMatch(trip -> trip != without && trip.departure() == departure);
        return isPaid ? 0 : 1;
    }
}
