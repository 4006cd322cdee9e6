package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets rules; null for those that stay as they are.
 *
 * @param clear the rules for which the format's default is to hold
 */
public record SetRules(
        @Nullable Integer loadMinutes,
        @Nullable Integer unloadMinutes,
        @Nullable Double roadFactor,
        @Nullable Double kmPerHour,
        @Nullable Integer maxTripsPerDay,
        @Nullable Integer maxStops,
        @Nullable DutyCycle dutyCycle,
        List<String> clear)
        implements Operation {

    private static final List<String> CLEARABLE = List.of(
            "loadMinutes", "unloadMinutes", "roadFactor", "kmPerHour", "maxTripsPerDay", "maxStops", "dutyCycle");

    public SetRules {
        clear = List.copyOf(clear);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        Settings settings = new Settings(clear, CLEARABLE, edit);
        settings.checkSome(
                "",
                "a rule, or clear",
                loadMinutes,
                unloadMinutes,
                roadFactor,
                kmPerHour,
                maxTripsPerDay,
                maxStops,
                dutyCycle);
        edit.set(problem.withRules(changed(problem.rules(), settings)));
        return edit.outcome();
    }

    private Rules changed(Rules before, Settings settings) {
        Rules standard = Rules.DEFAULT;
        return new Rules(
                settings.value("loadMinutes", loadMinutes, before.loadMinutes(), standard.loadMinutes()),
                settings.value("unloadMinutes", unloadMinutes, before.unloadMinutes(), standard.unloadMinutes()),
                settings.value("roadFactor", roadFactor, before.roadFactor(), standard.roadFactor()),
                settings.value("kmPerHour", kmPerHour, before.kmPerHour(), standard.kmPerHour()),
                settings.value("maxTripsPerDay", maxTripsPerDay, before.maxTripsPerDay(), standard.maxTripsPerDay()),
                settings.value("maxStops", maxStops, before.maxStops(), standard.maxStops()),
                settings.optional("dutyCycle", dutyCycle, before.dutyCycle()));
    }
}
