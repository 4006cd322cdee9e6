package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Has a vessel land on another day.
 *
 * @param vessel its id
 * @param day the new day; null where {@code days} says it
 * @param days how many days later it lands, below 0 for earlier; null where {@code day} says it
 */
public record MoveVessel(
        String vessel, @Nullable LocalDate day, @Nullable Integer days) implements Operation {

    /** The days that can be written. */
    private static final int LAST_YEAR = 9999;

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        if ((day == null) == (days == null)) {
            edit.wrong(day == null ? "vessel" : "day", day == null ? "no new day" : "day and days", "give day or days");
        }
        edit.vessel("vessel", vessel).ifPresent(found -> move(found, edit));
        return edit.outcome();
    }

    private void move(Vessel found, Edit edit) {
        LocalDate landing = day != null ? day : found.day().plusDays(days == null ? 0 : days);
        if (landing.getYear() < 1 || landing.getYear() > LAST_YEAR) {
            edit.wrong("days", "no day that can be written", "a day of the years 1 to " + LAST_YEAR);
            return;
        }
        edit.put(new Vessel(found.id(), found.name(), found.yard(), landing, found.handlingDays()));
    }
}
