package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rolls a problem on to a day: what is over has happened, and what has left is on its way.
 *
 * @param to the first planning day of the new problem
 * @param events what has happened otherwise than planned or, without a plan, at all; empty for nothing
 */
public record Roll(LocalDate to, List<Event> events) implements Operation {
    public Roll {
        events = List.copyOf(events);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.checkPlanningDay("to", to);
        if (plan == null && events.isEmpty()) {
            edit.wrong("to", "needs the plan, or events, to know what has happened", "give the plan with --plan");
        }
        edit.checkIsFor(problem, plan);
        Happened happened = new Happened(plan, to, "to");
        new EventList(to, happened, edit).take(events);
        if (PlanningDays.of(problem).contain(to)) {
            edit.set(RolledProblem.of(problem, to, happened, edit));
        }
        return edit.outcome();
    }
}
