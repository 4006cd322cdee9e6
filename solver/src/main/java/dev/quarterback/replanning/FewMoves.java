package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.Optional;

/** Warns of plans whose time was over before hardly any moves were tried: they are little more than the plan so far. */
public final class FewMoves {
    private FewMoves() {}

    /**
     * The warning where the time of a plan is over and fewer moves were tried than there are orders; empty where there is
     * none. A search that ends earlier has nothing left to try, or was told to end.
     */
    public static Optional<String> warning(Problem problem, PlanOptions options, PlanResult result, StopSignal stop) {
        Duration time = options.time();
        boolean isTimeOver = time != null && result.elapsed().compareTo(time) >= 0;
        int orders = problem.orders().size();
        if (!isTimeOver || stop.isGiven() || result.moves() >= orders) {
            return Optional.empty();
        }
        return Optional.of("only " + result.moves() + (result.moves() == 1 ? " move was" : " moves were")
                + " tried for " + orders + (orders == 1 ? " order" : " orders")
                + " in the time given, so that this says little; give more time");
    }

    /** A result with its warning, if there is one. */
    static PlanResult warned(Problem problem, PlanOptions options, PlanResult result, StopSignal stop) {
        return warning(problem, options, result, stop).map(result::withWarning).orElse(result);
    }
}
