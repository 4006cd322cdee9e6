package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets how many trips may leave a yard on each of some days.
 *
 * @param yard its id
 * @param days planning days, each once
 * @param departures how the number of departures changes; a yard without a limit has no number to add to
 */
public record SetDepartures(String yard, List<LocalDate> days, Amount departures) implements Operation {
    private static final Amount.Fields FIELDS = new Amount.Fields("departures", "departures", "plus", "minus");

    public SetDepartures {
        days = Days.sorted(days);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.checkPlanningDays("days", days);
        if (departures.isUnchanged()) {
            edit.wrong("yard", "nothing to set", "give departures, plus or minus");
        }
        departures.check(FIELDS, edit);
        edit.yard("yard", yard).ifPresent(found -> edit.put(changed(found, edit)));
        return edit.outcome();
    }

    private Yard changed(Yard found, Edit edit) {
        Yard changed = found;
        for (LocalDate day : days) {
            int before = found.departuresOn(day);
            if (before == Yard.UNLIMITED && departures.exact() == null) {
                edit.wrong(
                        departures.plus() != null ? FIELDS.plus() : FIELDS.minus(),
                        "any number may leave on " + day,
                        "give departures");
            } else {
                changed = changed.withDeparturesOn(day, departures.of(before, day, FIELDS, edit));
            }
        }
        return changed;
    }
}
