package dev.quarterback.cli.report;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.format.FiguresWriter;
import dev.quarterback.format.VerdictWriter;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.plan.Verdict;
import java.time.Month;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
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
            addOutlook(json, outlook, summary.problem().lastDay().getMonth());
        }
    }

    /** Adds a plan's figures to {@code json}, in the words of its file. */
    public static void addFigures(ObjectNode json, PlanFigures figures) {
        json.setAll(fields(generator -> FiguresWriter.writeCounts(figures, generator)));
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
        put(node, "orders", bound.orders());
        Double gap = bound.gapPercent(figures.deliveredWeight());
        if (gap != null) {
            json.put("gapPercent", gap);
        }
    }

    /** Adds the outlook and the verdict to {@code json}. */
    static void addOutlook(ObjectNode json, Outlook outlook, Month month) {
        json.set("outlook", outlook(outlook, month));
        if (outlook.hasVerdict()) {
            json.set("verdict", fields(generator -> VerdictWriter.writePeriods(outlook, generator)));
        }
    }

    private static ObjectNode outlook(Outlook outlook, Month name) {
        PeriodOutlook month = outlook.month();
        PeriodOutlook quarter = outlook.quarter();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("month", name.name());
        put(json, "monthBefore", month.before());
        json.put("monthPlanned", month.planned());
        put(json, "monthTotal", month.total());
        put(json, "monthMost", month.most());
        put(json, "monthLow", month.low());
        put(json, "monthHigh", month.high());
        put(json, "lowVerdict", month.lowVerdict());
        put(json, "highVerdict", month.highVerdict());
        put(json, "quarterBefore", quarter.before());
        json.put("quarterPlanned", quarter.planned());
        put(json, "quarterTotal", quarter.total());
        return json;
    }

    /** What {@code format} writes as the fields of an object. */
    /** The fields that a writer of the format writes. */
    static ObjectNode fields(Consumer<JsonGenerator> writer) {
        TokenBuffer fields = TokenBuffer.forGeneration();
        fields.writeStartObject();
        writer.accept(fields);
        fields.writeEndObject();
        return (ObjectNode) JsonMapper.shared().readTree(fields);
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
