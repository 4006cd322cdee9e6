package dev.quarterback.check;

import dev.quarterback.problem.Carrier;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The rule that a carrier is busy only on days on which it is available; days that are not planned are not asked. */
final class Availability {
    private final IndexedProblem indexed;
    private final @Nullable BitSet[] available;

    private Availability(IndexedProblem indexed) {
        this.indexed = indexed;
        this.available = new @Nullable BitSet[indexed.problem.carriers().size()];
    }

    static void check(IndexedProblem indexed, PlannedTrips planned, Findings findings) {
        Availability availability = new Availability(indexed);
        PlanningDays days = indexed.days;
        for (PlannedTrip trip : planned.trips()) {
            BitSet free = availability.of(trip.carrierNumber());
            long end = Math.min(trip.lastBusyDay(), days.last());
            for (long day = Math.max(trip.departs(), days.first()); day <= end; day++) {
                if (!free.get(days.index(day))) {
                    findings.add(Rule.CARRIER_NOT_AVAILABLE, trip.place(), message(trip, day));
                }
            }
        }
    }

    private static String message(PlannedTrip trip, long day) {
        Carrier carrier = trip.carrier();
        String text = PlanningDays.text(day);
        String busy = "trip " + trip.trip().id() + " keeps carrier " + carrier.id() + " busy on " + text + ", ";
        LocalDate date = LocalDate.ofEpochDay(day);
        if (carrier.availableFrom() != null && date.isBefore(carrier.availableFrom())) {
            return busy + "it is available from " + carrier.availableFrom();
        }
        if (carrier.availableTo() != null && date.isAfter(carrier.availableTo())) {
            return busy + "it is available to " + carrier.availableTo();
        }
        return busy + "which is one of its off days";
    }

    private BitSet of(int carrier) {
        BitSet known = available[carrier];
        if (known == null) {
            known = derive(indexed.carrier(carrier));
            available[carrier] = known;
        }
        return known;
    }

    private BitSet derive(Carrier carrier) {
        PlanningDays days = indexed.days;
        long from = carrier.availableFrom() == null
                ? days.first()
                : Math.max(days.first(), carrier.availableFrom().toEpochDay());
        long to = carrier.availableTo() == null
                ? days.last()
                : Math.min(days.last(), carrier.availableTo().toEpochDay());
        BitSet result = new BitSet(days.count());
        if (from <= to) {
            result.set(days.index(from), days.index(to) + 1);
        }
        for (LocalDate off : carrier.offDays()) {
            if (days.contains(off.toEpochDay())) {
                result.clear(days.index(off.toEpochDay()));
            }
        }
        return result;
    }
}
