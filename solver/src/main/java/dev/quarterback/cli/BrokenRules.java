package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.PlanFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told of the rules that a plan breaks. */
final class BrokenRules {
    /** Places of a rule that people are shown; where it is broken more often, more places would not tell more. */
    private static final int SHOWN = 20;

    private BrokenRules() {}

    static List<String> text(List<Violation> violations) {
        Map<Rule, List<Violation>> byRule = byRule(violations);
        List<String> lines = new ArrayList<>();
        lines.add("The plan breaks " + count(byRule.size(), "rule") + ", " + times(violations.size()) + " in all:");
        byRule.forEach((rule, broken) -> {
            lines.add(rule.text() + ", " + times(broken.size()));
            broken.stream().limit(SHOWN).forEach(one -> lines.add("  " + one.place() + ": " + one.message()));
            if (broken.size() > SHOWN) {
                lines.add("  and " + whole(broken.size() - SHOWN) + " more; --json lists them all");
            }
        });
        return lines;
    }

    private static String times(int number) {
        return number == 1 ? "once" : whole(number) + " times";
    }

    /** The figures of a plan that breaks rules, for what they are worth. */
    static String figures(PlanFigures figures) {
        return "As far as its entries make sense: " + whole(figures.delivered()) + " of " + whole(figures.orders())
                + " orders delivered, " + whole(figures.appointmentsKept()) + " of " + whole(figures.appointments())
                + " appointments kept, " + count(figures.trips(), "trip") + ", cost " + whole(figures.cost());
    }

    static void addTo(ObjectNode json, List<Violation> violations) {
        ArrayNode rules = json.putArray("brokenRules");
        byRule(violations).forEach((rule, broken) -> {
            ObjectNode node = rules.addObject();
            node.put("rule", rule.name());
            node.put("text", rule.text());
            node.put("count", broken.size());
            ArrayNode places = node.putArray("places");
            for (Violation one : broken) {
                places.addObject().put("place", one.place()).put("message", one.message());
            }
        });
    }

    private static Map<Rule, List<Violation>> byRule(List<Violation> violations) {
        Map<Rule, List<Violation>> byRule = new EnumMap<>(Rule.class);
        for (Violation violation : violations) {
            byRule.computeIfAbsent(violation.rule(), rule -> new ArrayList<>()).add(violation);
        }
        return byRule;
    }
}
