package dev.quarterback.check;

import dev.quarterback.plan.PlanFigures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What checking a plan has shown.
 *
 * @param violations every broken rule, in the order of {@link Rule}'s groups and of the plan; empty for a sound plan
 * @param figures what the plan comes to; of a broken plan, as far as its entries make sense
 */
public record CheckReport(List<Violation> violations, PlanFigures figures) {

    public CheckReport {
        violations = List.copyOf(violations);
    }

    /** Whether the plan breaks no rule. */
    public boolean isSound() {
        return violations.isEmpty();
    }

    /** How often each rule is broken; rules that hold are absent. */
    public Map<Rule, Integer> violationsPerRule() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        for (Violation violation : violations) {
            counts.merge(violation.rule(), 1, Integer::sum);
        }
        return counts;
    }
}
