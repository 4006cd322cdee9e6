package dev.quarterback.cli.report;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.format.FiguresWriter;
import dev.quarterback.insight.Outlook;
import dev.quarterback.insight.Verdict;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** The summary of a plan for programs; names as in the service's metadata of a plan where it has them. */
public final class PlanSummaryJson {
    private PlanSummaryJson() {}

    /** Adds the summary's fields to {@code json}. */
    public static void addTo(ObjectNode json, PlanSummary summary) {
        addFigures(json, summary.figures());
        json.put("totalWeight", summary.totalWeight());
        UpperBound bound = summary.upperBound();
        if (bound != null) {
            addBound(json, bound, summary.figures());
        }
        ArrayNode days = json.putArray("days");
        summary.days().forEach(use -> days.add(day(use)));
        ArrayNode centers = json.putArray("centers");
        summary.centers().forEach(use -> centers.add(center(use)));
        ArrayNode yards = json.putArray("yards");
        summary.yards().forEach(use -> yards.add(yard(use)));
        Outlook outlook = summary.outlook();
        if (outlook != null) {
            json.set("outlook", outlook(outlook));
        }
    }

    /** Adds a plan's figures to {@code json}, in the words of its file. */
    public static void addFigures(ObjectNode json, PlanFigures figures) {
        TokenBuffer fields = TokenBuffer.forGeneration();
        fields.writeStartObject();
        FiguresWriter.writeCounts(figures, fields);
        fields.writeEndObject();
        json.setAll((ObjectNode) JsonMapper.shared().readTree(fields));
    }

    private static ObjectNode day(DayUse use) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("day", use.day().toString());
        addTo(json, use.handovers());
        json.put("appointmentsKept", use.kept());
        json.put("departures", use.departures());
        json.put("loaded", use.loaded());
        return json;
    }

    private static ObjectNode center(CenterUse use) {
        ObjectNode json = site(use.center().id(), use.center().name());
        addTo(json, use.total());
        json.put("fullDays", use.fullDays());
        json.put("crowd", use.crowd());
        return json;
    }

    private static void addTo(ObjectNode json, HandoverUse use) {
        json.put("handovers", use.handovers());
        json.put("capacity", use.capacity());
        json.put("surge", use.surge());
    }

    private static ObjectNode yard(YardUse use) {
        ObjectNode json = site(use.yard().id(), use.yard().name());
        json.put("carriers", use.carriers().size());
        json.put("trips", use.total(carrier -> carrier.trips().size()));
        json.put("longTrips", use.total(CarrierUse::longTrips));
        json.put("vehicles", use.total(CarrierUse::vehicles));
        json.put("positionsUsed", use.total(CarrierUse::positionsUsed));
        json.put("positionsOffered", use.total(CarrierUse::positionsOffered));
        json.put("dutyMinutes", use.total(CarrierUse::dutyMinutes));
        json.put("dutyMinutesOffered", use.total(CarrierUse::dutyMinutesOffered));
        json.put("busyDays", use.total(CarrierUse::busyDays));
        json.put("availableDays", use.total(CarrierUse::availableDays));
        json.put("hire", use.total(CarrierUse::hire));
        return json;
    }

    private static ObjectNode site(String id, @Nullable String name) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        if (name != null) {
            json.put("name", name);
        }
        return json;
    }

    private static void addBound(ObjectNode json, UpperBound bound, PlanFigures figures) {
        ObjectNode node = json.putObject("upperBound");
        put(node, "appointments", bound.appointments());
        put(node, "deliveries", bound.deliveries());
        Double gap = bound.gapPercent(figures.deliveredWeight());
        if (gap != null) {
            json.put("gapPercent", gap);
        }
    }

    /** The outlook for programs. */
    static ObjectNode outlook(Outlook outlook) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("month", outlook.month().name());
        put(json, "monthBefore", outlook.monthBefore());
        json.put("monthPlanned", outlook.monthPlanned());
        put(json, "monthTotal", outlook.monthTotal());
        put(json, "monthMost", outlook.monthMost());
        put(json, "monthLow", outlook.low());
        put(json, "monthHigh", outlook.high());
        put(json, "lowVerdict", outlook.lowVerdict());
        put(json, "highVerdict", outlook.highVerdict());
        put(json, "quarterBefore", outlook.quarterBefore());
        json.put("quarterPlanned", outlook.quarterPlanned());
        put(json, "quarterTotal", outlook.quarterTotal());
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Verdict verdict) {
        if (verdict != null) {
            json.put(name, verdict.name());
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Number value) {
        if (value != null) {
            json.put(name, value.longValue());
        }
    }
}
