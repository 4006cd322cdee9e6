package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets what units of cost weigh; null for those that stay as they are.
 *
 * @param waiting the weight that the format calls {@code wait}, a name that Java does not allow here
 * @param clear the weights for which the format's default is to hold
 */
public record SetWeights(
        @Nullable Integer km,
        @Nullable Integer surge,
        @Nullable Integer preference,
        @Nullable Integer late,
        @Nullable Integer waiting,
        @Nullable Integer level,
        @Nullable Integer change,
        @Nullable Integer hire,
        @Nullable Integer crowd,
        List<String> clear)
        implements Operation {

    private static final List<String> CLEARABLE =
            List.of("km", "surge", "preference", "late", "wait", "level", "change", "hire", "crowd");

    public SetWeights {
        clear = List.copyOf(clear);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        Settings settings = new Settings(clear, CLEARABLE, edit);
        settings.checkSome("", "a weight, or clear", km, surge, preference, late, waiting, level, change, hire, crowd);
        edit.set(problem.withWeights(changed(problem.weights(), settings)));
        return edit.outcome();
    }

    private Weights changed(Weights before, Settings settings) {
        Weights standard = Weights.DEFAULT;
        return new Weights(
                settings.value("km", km, before.km(), standard.km()),
                settings.value("surge", surge, before.surge(), standard.surge()),
                settings.value("preference", preference, before.preference(), standard.preference()),
                settings.value("late", late, before.late(), standard.late()),
                settings.value("wait", waiting, before.waiting(), standard.waiting()),
                settings.value("level", level, before.level(), standard.level()),
                settings.value("change", change, before.change(), standard.change()),
                settings.value("hire", hire, before.hire(), standard.hire()),
                settings.value("crowd", crowd, before.crowd(), standard.crowd()));
    }
}
