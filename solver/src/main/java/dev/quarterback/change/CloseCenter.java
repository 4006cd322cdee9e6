package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closes a center: nothing is handed over there. Its lot stays, and orders may go on naming it.
 *
 * @param center its id
 * @param days planning days, each once; empty for all days
 */
public record CloseCenter(String center, List<LocalDate> days) implements Operation {
    public CloseCenter {
        days = Days.sorted(days);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        days.forEach(day -> edit.checkPlanningDay("days", day));
        edit.center("center", center).ifPresent(found -> edit.put(closed(found)));
        return edit.outcome();
    }

    private Center closed(Center found) {
        if (days.isEmpty()) {
            return found.withHandoversOnAllDays(new Handovers(0, 0));
        }
        Center closed = found;
        for (LocalDate day : days) {
            closed = closed.withHandoversOn(day, 0, 0);
        }
        return closed;
    }
}
