package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets how many vehicles a center can hand over on each of some days.
 *
 * @param days planning days, each once
 * @param regular how the number of regular handovers changes
 * @param surge how the number of surge handovers changes
 */
public record SetHandovers(String center, List<LocalDate> days, Amount regular, Amount surge) implements Operation {
    private static final Amount.Fields REGULAR = new Amount.Fields("regular handovers", "regular", "plus", "minus");
    private static final Amount.Fields SURGE = new Amount.Fields("surge handovers", "surge", "plusSurge", "minusSurge");

    public SetHandovers {
        days = Days.sorted(days);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.checkPlanningDays("days", days);
        if (regular.isUnchanged() && surge.isUnchanged()) {
            edit.wrong("center", "nothing to set", "give regular, surge, plus, minus, plusSurge or minusSurge");
        }
        regular.check(REGULAR, edit);
        surge.check(SURGE, edit);
        edit.center("center", center).ifPresent(found -> edit.put(changed(found, edit)));
        return edit.outcome();
    }

    private Center changed(Center found, Edit edit) {
        Center changed = found;
        for (LocalDate day : days) {
            Handovers before = found.handoversOn(day);
            changed = changed.withHandoversOn(
                    day, regular.of(before.regular(), day, REGULAR, edit), surge.of(before.surge(), day, SURGE, edit));
        }
        return changed;
    }
}
