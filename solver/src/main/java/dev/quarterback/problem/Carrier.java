package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A car carrier with its crew.
 *
 * @param yard id of the yard that it leaves from and comes back to
 * @param positions places for vehicles
 * @param payloadKg the weight that it may carry, in kg
 * @param dutyMinutesPerDay duty time of a day, in minutes
 * @param availableFrom the first day on which it can be busy; null for no limit
 * @param availableTo the last day on which it can be busy; null for no limit
 * @param offDays days on which it cannot be busy; empty when there are none
 * @param hire cost of each day on which a plan keeps it busy and nothing else has paid for it, not yet weighted
 * @param busy what it does apart from the plan, each day once; empty when there is nothing
 */
public record Carrier(
        String id,
        String yard,
        int positions,
        double payloadKg,
        int dutyMinutesPerDay,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        List<LocalDate> offDays,
        int hire,
        List<BusyDay> busy) {

    /** Duty minutes of a day where nothing else is said: 11 hours of driving time (49 CFR 395.3). */
    public static final int DEFAULT_DUTY_MINUTES = 660;

    public Carrier {
        offDays = List.copyOf(offDays);
        busy = List.copyOf(busy);
    }

    /** A carrier of one's own, without hire, that does nothing apart from the plan. */
    public Carrier(
            String id,
            String yard,
            int positions,
            double payloadKg,
            int dutyMinutesPerDay,
            @Nullable LocalDate availableFrom,
            @Nullable LocalDate availableTo,
            List<LocalDate> offDays) {
        this(id, yard, positions, payloadKg, dutyMinutesPerDay, availableFrom, availableTo, offDays, 0, List.of());
    }

    /** Whether the carrier may be busy on {@code day}. */
    public boolean isAvailableOn(LocalDate day) {
        return (availableFrom == null || !day.isBefore(availableFrom))
                && (availableTo == null || !day.isAfter(availableTo))
                && !offDays.contains(day);
    }

    /** This carrier by another id. */
    public Carrier withId(String newId) {
        return new Carrier(
                newId, yard, positions, payloadKg, dutyMinutesPerDay, availableFrom, availableTo, offDays, hire, busy);
    }

    /** This carrier with other duty minutes a day. */
    public Carrier withDutyMinutesPerDay(int minutes) {
        return new Carrier(id, yard, positions, payloadKg, minutes, availableFrom, availableTo, offDays, hire, busy);
    }

    /** This carrier available from {@code from} to {@code to} but on {@code off}; null for no limit. */
    public Carrier withAvailability(@Nullable LocalDate from, @Nullable LocalDate to, List<LocalDate> off) {
        return new Carrier(id, yard, positions, payloadKg, dutyMinutesPerDay, from, to, off, hire, busy);
    }

    /** This carrier at another price for a day. */
    public Carrier withHire(int newHire) {
        return new Carrier(
                id, yard, positions, payloadKg, dutyMinutesPerDay, availableFrom, availableTo, offDays, newHire, busy);
    }

    /** This carrier with other things to do apart from the plan. */
    public Carrier withBusy(BusyDay... days) {
        return new Carrier(
                id,
                yard,
                positions,
                payloadKg,
                dutyMinutesPerDay,
                availableFrom,
                availableTo,
                offDays,
                hire,
                List.of(days));
    }
}
