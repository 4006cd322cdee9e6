package dev.quarterback.cli.report;

import dev.quarterback.quarter.comparison.HindsightOutcome;
import dev.quarterback.quarter.comparison.PolicyOutcome;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Outcomes of policies and of hindsight as JSON, and back. */
public final class PolicyOutcomeJson {
    private PolicyOutcomeJson() {}

    /** Adds the fields of a policy's outcome to {@code json}. */
    public static void addTo(ObjectNode json, PolicyOutcome outcome) {
        json.put("delivered", outcome.delivered())
                .put("deliveredWeight", outcome.deliveredWeight())
                .put("appointments", outcome.appointments())
                .put("appointmentsKept", outcome.kept())
                .put("appointmentsMoved", outcome.moved())
                .put("appointmentsBroken", outcome.broken())
                .put("customers", outcome.customers())
                .put("movedCustomers", outcome.movedCustomers())
                .put("daysFromReady", outcome.daysFromReady())
                .put("fullLots", outcome.fullLots())
                .put("cost", outcome.cost());
        ArrayNode handovers = json.putArray("handovers");
        outcome.handovers().forEach(handovers::add);
    }

    /** The outcome of a policy whose fields {@link #addTo} has added. */
    public static PolicyOutcome of(JsonNode json) {
        List<Integer> handovers = new ArrayList<>();
        json.get("handovers").forEach(day -> handovers.add(day.asInt()));
        return new PolicyOutcome(
                json.get("delivered").asInt(),
                json.get("deliveredWeight").asLong(),
                json.get("appointments").asInt(),
                json.get("appointmentsKept").asInt(),
                json.get("appointmentsMoved").asInt(),
                json.get("appointmentsBroken").asInt(),
                json.get("customers").asInt(),
                json.get("movedCustomers").asInt(),
                json.get("daysFromReady").asLong(),
                json.get("fullLots").asInt(),
                json.get("cost").asLong(),
                handovers);
    }

    /** Adds the fields of hindsight to {@code json}. */
    public static void addTo(ObjectNode json, HindsightOutcome outcome) {
        json.put("bound", outcome.bound()).put("found", outcome.found());
        ArrayNode warnings = json.putArray("warnings");
        outcome.warnings().forEach(warnings::add);
    }

    /** What was possible, whose fields {@link #addTo} has added. */
    public static HindsightOutcome hindsightOf(JsonNode json) {
        List<String> warnings = new ArrayList<>();
        json.get("warnings").forEach(warning -> warnings.add(warning.asString()));
        return new HindsightOutcome(json.get("bound").asInt(), json.get("found").asInt(), warnings);
    }
}
