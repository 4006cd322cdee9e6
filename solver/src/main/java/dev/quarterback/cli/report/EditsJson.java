package dev.quarterback.cli.report;

import dev.quarterback.check.Violation;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.replanning.edited.Price;
import dev.quarterback.replanning.edited.PricedEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was edited by hand in a plan, what it breaks and what it costs, for programs. */
public final class EditsJson {
    private EditsJson() {}

    /**
     * Adds all edits with their prices.
     *
     * @param broken the rules that all of them break and that are told of none
     * @param together the price of the plan with all of them
     * @param around the price of the plan around them; null where more than the edits has changed
     */
    public static void addTo(
            ObjectNode json, List<PricedEdit> edits, List<Violation> broken, Price together, @Nullable Price around) {
        ArrayNode list = json.putArray("edits");
        for (PricedEdit edit : edits) {
            ObjectNode object = list.addObject();
            ArrayNode cells = object.putArray("cells");
            edit.cells().forEach(cell -> cells.add(cell.cell()));
            object.put("edit", edit.text());
            add(object.putArray("broken"), edit.broken());
            Price alone = edit.alone();
            if (alone != null) {
                add(object.putObject("alone"), alone);
            }
        }
        add(json.putArray("brokenTogether"), broken);
        add(json.putObject("editsTogether"), together);
        if (around != null) {
            addAround(json, around);
        }
    }

    /** Adds the price of the plan around the edits. */
    public static void addAround(ObjectNode json, Price price) {
        add(json.putObject("plannedAround"), price);
    }

    private static void add(ArrayNode json, List<Violation> broken) {
        broken.forEach(violation ->
                json.addObject().put("rule", violation.rule().text()).put("message", violation.message()));
    }

    private static void add(ObjectNode json, Price price) {
        json.put("deliveries", price.deliveries());
        json.put("deliveredWeight", price.weight());
        json.put("appointmentsKept", price.appointments());
        json.put("cost", price.cost());
        CostTerms terms = price.terms();
        json.putObject("costTerms")
                .put("km", terms.km())
                .put("surge", terms.surge())
                .put("preference", terms.preference())
                .put("late", terms.late())
                .put("wait", terms.waiting())
                .put("level", terms.level())
                .put("change", terms.change())
                .put("hire", terms.hire())
                .put("crowd", terms.crowd());
    }
}
