package dev.quarterback.cli.report;

import dev.quarterback.plan.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a target stands: by a plan as its verdict says, once all days are over as it came. */
enum TargetFate {
    REACHED,
    /** All days are over, and it was not reached. */
    MISSED,
    /** It is proven that no plan reaches it. */
    IMPOSSIBLE,
    OPEN;

    /**
     * The fate of a target; null where nothing can be said of one.
     *
     * @param isOver whether all days are over and all that was delivered is counted
     */
    static @Nullable TargetFate of(@Nullable Verdict verdict, boolean isOver) {
        if (verdict == null) {
            return null;
        }
        return isOver && verdict != Verdict.REACHED ? MISSED : valueOf(verdict.name());
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
