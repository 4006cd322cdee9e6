package dev.quarterback.cli.report;

import dev.quarterback.PlanResult;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.Gain;
import dev.quarterback.replanning.GainKind;
import dev.quarterback.replanning.ScenarioPlan;
import dev.quarterback.replanning.WhatIfAnswer;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What scenarios bring, for programs; figures as {@code plan --json} names them. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** Adds the answer's fields to {@code json}. */
    public static void addTo(ObjectNode json, ComparedPlan before, WhatIfAnswer answer) {
        PlanSummaryJson.addFigures(json.putObject("before"), before.figures());
        add(json.putObject("control"), answer.control());
        json.put("seeds", answer.seeds());
        if (answer.seeds() > 1) {
            json.put("luck", answer.luck());
        }
        ArrayNode changes = json.putArray("changes");
        answer.scenarios().forEach(scenario -> {
            ObjectNode change = changes.addObject();
            add(change, scenario);
            addTold(change, scenario);
        });
    }

    private static void add(ObjectNode json, ScenarioPlan planned) {
        json.put("name", planned.scenario().name());
        json.set("change", ChangeJson.of(planned.scenario().change()));
        PlanResult result = planned.result();
        json.put("seconds", result.elapsed().toMillis() / 1000.0);
        json.put("moves", result.moves());
        ArrayNode warnings = json.putArray("warnings");
        result.warnings().forEach(warnings::add);
        PlanSummaryJson.addTo(json, PlanSummary.of(planned.problem(), result.plan(), result.figures()));
        Gain gain = planned.gain();
        json.put("gain", gain.deliveries());
        json.put("gainWeight", gain.weight());
        json.put("gainAppointments", gain.appointments());
        json.put("gainCost", gain.cost());
        HandoverChangesJson.addTo(json, planned.changes());
    }

    private static void addTold(ObjectNode json, ScenarioPlan planned) {
        GainKind kind = planned.told().kind();
        json.put("gainKind", kind.name().toLowerCase(Locale.ROOT));
        Integer told = planned.told().deliveries();
        if (kind == GainKind.VERIFIED && told != null) {
            json.put("gained", told);
        }
        Double each = planned.costOfDelivery();
        if (each != null) {
            json.put("costOfDelivery", each);
        }
    }
}
