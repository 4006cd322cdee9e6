package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a center's lot and preparation time; null for what stays as it is.
 *
 * @param center its id
 * @param clear the fields for which the format's default is to hold
 */
public record SetCenter(
        String center,
        @Nullable Integer lotSpaces,
        @Nullable Integer prepDays,
        List<String> clear) implements Operation {

    private static final List<String> CLEARABLE = List.of("lotSpaces", "prepDays");

    public SetCenter {
        clear = List.copyOf(clear);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        Settings settings = new Settings(clear, CLEARABLE, edit);
        edit.center("center", center)
                .ifPresent(found -> edit.put(
                        found.withLotSpaces(settings.value("lotSpaces", lotSpaces, found.lotSpaces(), Center.UNLIMITED))
                                .withPrepDays(settings.value("prepDays", prepDays, found.prepDays(), 0))));
        settings.checkSome("center", "lotSpaces, prepDays or clear", lotSpaces, prepDays);
        return edit.outcome();
    }
}
