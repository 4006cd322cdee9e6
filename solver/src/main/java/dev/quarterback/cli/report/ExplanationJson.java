package dev.quarterback.cli.report;

import dev.quarterback.format.ChangeWriter;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.insight.explanation.SummaryLine;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why orders are missing, for programs. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** Adds the fields of explanations to {@code json}. */
    public static void addTo(ObjectNode json, List<Explanation> explanations, List<SummaryLine> summary) {
        ArrayNode orders = json.putArray("orders");
        explanations.forEach(explanation -> add(orders.addObject(), explanation));
        ArrayNode lines = json.putArray("summary");
        for (SummaryLine line : summary) {
            ObjectNode object = lines.addObject();
            object.put("text", line.text());
            object.put("count", line.count());
            addAll(object.putArray("orders"), line.orders());
        }
    }

    private static void add(ObjectNode json, Explanation explanation) {
        json.put("order", explanation.order().id());
        json.put("kind", explanation.kind().text());
        json.put("code", explanation.code().text());
        json.put("reason", explanation.reason());
        if (explanation.action() != null) {
            json.put("action", explanation.action());
        }
        addAll(json.putArray("blockers"), explanation.blockers());
        ArrayNode remedies = json.putArray("remedies");
        explanation.remedies().forEach(remedy -> add(remedies.addObject(), remedy));
    }

    private static void add(ObjectNode json, Remedy remedy) {
        json.put("text", remedy.text());
        json.set("change", JsonMapper.shared().readTree(ChangeWriter.json(remedy.change())));
        ArrayNode trips = json.putArray("trips");
        remedy.trips().forEach(trip -> add(trips.addObject(), trip));
        ArrayNode deliveries = json.putArray("deliveries");
        remedy.deliveries().forEach(delivery -> add(deliveries.addObject(), delivery));
        if (!remedy.displaced().isEmpty()) {
            addAll(json.putArray("displaced"), remedy.displaced());
        }
    }

    private static void add(ObjectNode json, Trip trip) {
        json.put("id", trip.id());
        json.put("carrier", trip.carrier());
        json.put("departureDay", trip.departureDay().toString());
        addAll(json.putArray("stops"), trip.stops());
    }

    private static void add(ObjectNode json, Delivery delivery) {
        json.put("order", delivery.order());
        json.put("center", delivery.center());
        json.put("day", delivery.day().toString());
        if (delivery.trip() != null) {
            json.put("trip", delivery.trip());
        }
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
