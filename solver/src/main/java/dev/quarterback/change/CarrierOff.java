package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes days from a carrier: it is off from one day to another, or broken down from a day on.
 *
 * @param to the last day off; null when it is broken down and does not come back
 */
public record CarrierOff(
        String carrier, LocalDate from, @Nullable LocalDate to) implements Operation {

    /** The first day that can be written. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.checkRange("to", from, to);
        if (from.isAfter(problem.lastDay())) {
            edit.wrong("from", from + " is after the last planning day", edit.planningDays());
        } else if (to != null && to.isBefore(problem.firstDay())) {
            edit.wrong("to", to + " is before the first planning day", edit.planningDays());
        }
        if (to == null && !from.isAfter(FIRST_DAY)) {
            edit.wrong("from", "no day before it can be written", "give to");
        }
        Optional<Carrier> found = edit.carrier("carrier", carrier);
        if (found.isPresent() && !edit.hasFaults()) {
            edit.put(to == null ? brokenDown(found.get()) : off(found.get(), to, problem));
        }
        return edit.outcome();
    }

    private Carrier brokenDown(Carrier found) {
        LocalDate last = from.minusDays(1);
        LocalDate until = found.availableTo() == null || found.availableTo().isAfter(last) ? last : found.availableTo();
        return found.withAvailability(found.availableFrom(), until, found.offDays());
    }

    /** Off days that are no planning days would say nothing. */
    private Carrier off(Carrier found, LocalDate last, Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        List<LocalDate> off = new ArrayList<>(found.offDays());
        for (int day = 0; day < days.count(); day++) {
            LocalDate date = days.date(day);
            if (!date.isBefore(from) && !date.isAfter(last) && !off.contains(date)) {
                off.add(date);
            }
        }
        return found.withAvailability(found.availableFrom(), found.availableTo(), off);
    }
}
