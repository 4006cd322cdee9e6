package dev.quarterback.replanning.edited;

import dev.quarterback.check.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a plan with what it breaks and costs.
 *
 * @param text what was edited, in words
 * @param cells where
 * @param broken the rules that the plan breaks with it, what was not edited taken as planned; that gives way. A rule that it
 *     breaks only with those that it hangs on is among them unless it is told of one of those
 * @param alone what the plan with this edit alone, and those that it hangs on, comes to more than the plan before, once
 *     it is repaired; null where there are more than {@link EditedPlan#MOST_PRICED} edits
 */
public record PricedEdit(
        String text,
        List<EditedCell> cells,
        List<Violation> broken,
        @Nullable Price alone) {
    public PricedEdit {
        cells = List.copyOf(cells);
        broken = List.copyOf(broken);
    }
}
