package dev.quarterback.quarter.comparison;

import java.util.List;

/**
 * What was possible on a path, had all been known from the start.
 *
 * @param bound orders that no policy can deliver more of: proven
 * @param found orders of the plan that was found in hindsight
 * @param warnings why the bound is no better, or what went wrong with the search
 */
public record HindsightOutcome(int bound, int found, List<String> warnings) {
    public HindsightOutcome {
        warnings = List.copyOf(warnings);
    }
}
