package dev.quarterback.insight.explanation;

import java.util.List;

/**
 * Explanations of all missing orders of a plan, as far as there was time.
 *
 * @param explanations in the plan's order; of an order for which there was no time it says so
 * @param looked how many there was time for
 */
public record Explained(List<Explanation> explanations, int looked) {
    public Explained {
        explanations = List.copyOf(explanations);
    }

    /** Whether there was time for all. */
    public boolean isComplete() {
        return looked == explanations.size();
    }
}
