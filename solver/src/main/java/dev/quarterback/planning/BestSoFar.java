package dev.quarterback.planning;

import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.search.SearchListener.Worth;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The best plan that planning has found so far, and what is proven about it.
 *
 * @param elapsed time since planning began
 * @param worth how good the plan is
 * @param changed what made it better last, in a few words
 * @param upperBound what no plan can exceed, for the appointments that this one keeps; null when nothing is proven yet
 * @param plan writes the plan down and checks it, also later and from any thread
 */
public record BestSoFar(
        Duration elapsed,
        Worth worth,
        String changed,
        @Nullable UpperBound upperBound,
        Supplier<CheckedPlan> plan) {}
