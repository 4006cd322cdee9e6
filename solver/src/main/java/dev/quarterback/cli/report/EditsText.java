package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.check.Violation;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Weights;
import dev.quarterback.replanning.edited.EditedCell;
import dev.quarterback.replanning.edited.EditedPlan;
import dev.quarterback.replanning.edited.Price;
import dev.quarterback.replanning.edited.PricedEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was edited by hand in a plan, what it breaks and what it costs, as text. */
public final class EditsText {
    /** Edits, and rules of one edit, that are told to people. */
    private static final int SHOWN_EDITS = 50;

    private static final int SHOWN_RULES = 5;
    private static final String INDENT = "    ";

    private final Weights weights;

    /** For prices at these weights. */
    public EditsText(Weights weights) {
        this.weights = weights;
    }

    /**
     * All edits with their prices; nothing where there are none.
     *
     * @param broken the rules that all of them break and that are told of none
     * @param together the price of the plan with all of them
     * @param around the price of the plan around them; null where more than the edits has changed
     */
    public List<String> lines(List<PricedEdit> edits, List<Violation> broken, Price together, @Nullable Price around) {
        if (edits.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Edited by hand, " + whole(edits.size()) + (edits.size() == 1 ? " time:" : " times:"));
        for (PricedEdit edit : edits.subList(0, Math.min(SHOWN_EDITS, edits.size()))) {
            lines.add("  " + cells(edit) + ": " + edit.text());
            told(edit).forEach(line -> lines.add(INDENT + line));
        }
        if (edits.size() > SHOWN_EDITS) {
            lines.add("  and " + whole(edits.size() - SHOWN_EDITS) + " more; --json lists them all");
        }
        lines.add("All edits, before anything is planned around them: " + price(together));
        broken(broken).forEach(line -> lines.add(INDENT + line));
        if (around != null) {
            lines.add("Planned around them: " + price(around));
        }
        lines.add("");
        return lines;
    }

    private static String cells(PricedEdit edit) {
        return edit.cells().stream().map(EditedCell::cell).collect(Collectors.joining(", "));
    }

    /** What an edit breaks and costs. */
    public List<String> told(PricedEdit edit) {
        List<String> lines = broken(edit.broken());
        Price alone = edit.alone();
        lines.add(
                alone == null
                        ? "alone: not told, as there are more than " + whole(EditedPlan.MOST_PRICED) + " edits"
                        : "alone: " + price(alone));
        return lines;
    }

    private static List<String> broken(List<Violation> broken) {
        List<String> lines = new ArrayList<>();
        broken.stream()
                .limit(SHOWN_RULES)
                .forEach(violation -> lines.add("breaks " + violation.rule().text() + ": " + violation.message()
                        + "; what was not edited gives way"));
        if (broken.size() > SHOWN_RULES) {
            lines.add("breaks rules " + whole(broken.size() - SHOWN_RULES) + " times more");
        }
        return lines;
    }

    /** A price in a line. */
    String price(Price price) {
        String weight = price.weight() == price.deliveries() ? "" : " (weight " + signed(price.weight()) + ")";
        List<String> terms = terms(price.terms());
        return "deliveries " + signed(price.deliveries()) + weight + ", appointments kept "
                + signed(price.appointments()) + ", cost " + signed(price.cost())
                + (terms.isEmpty() ? "" : ": " + String.join(", ", terms));
    }

    private List<String> terms(CostTerms terms) {
        List<String> parts = new ArrayList<>();
        add(parts, "km", terms.km(), weights.km());
        add(parts, "surge handovers", terms.surge(), weights.surge());
        add(parts, "places down the list of centers", terms.preference(), weights.preference());
        add(parts, "days late", terms.late(), weights.late());
        add(parts, "days waiting", terms.waiting(), weights.waiting());
        add(parts, "uneven days", terms.level(), weights.level());
        add(parts, "changes to the earlier plan", terms.change(), weights.change());
        add(parts, "hire of carriers", terms.hire(), weights.hire());
        add(parts, "vehicles above the spaces of lots", terms.crowd(), weights.crowd());
        return parts;
    }

    private static void add(List<String> parts, String name, long units, int weight) {
        if (units != 0 && weight != 0) {
            parts.add(name + " " + signed(units * weight));
        }
    }

    private static String signed(long number) {
        return (number > 0 ? "+" : "") + whole(number);
    }
}
