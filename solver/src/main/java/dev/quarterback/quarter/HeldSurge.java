package dev.quarterback.quarter;

import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;

/** Holds surge handovers back: on no day a center has more of them than its appointments need. */
final class HeldSurge {
    private HeldSurge() {}

    /** The problem without the surge handovers that no appointment needs. */
    static Problem in(Problem problem) {
        return DailyHandovers.limited(problem, (center, most, promised) -> {
            int needed = Math.max(0, promised - most.regular());
            return new Handovers(most.regular(), Math.min(most.surge(), needed));
        });
    }
}
