package dev.quarterback.replanning.edited;

import dev.quarterback.check.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that a plan breaks with an edit and those that it hangs on, in the order of that plan.
 *
 * @param all all of them
 * @param own those that the edit breaks by itself
 */
record BrokenRules(Map<Breach, Violation> all, List<Breach> own) {
    BrokenRules {
        all = new LinkedHashMap<>(all);
        own = List.copyOf(own);
    }
}
