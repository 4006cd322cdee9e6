package dev.quarterback.api.quarter;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import dev.quarterback.quarter.outlook.ProvenMost;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where month and quarter may end, after each day so far, beside what is proven of what is known now. */
final class OutlookAnswer {
    private static final String PROVEN_OF = "provenOf";

    private OutlookAnswer() {}

    /**
     * The outlook so far.
     *
     * @param outlooks after each day that is over
     * @param last what the last morning that is planned has come to; null before there is one
     */
    static ObjectNode of(Problem problem, List<DayOutlook> outlooks, @Nullable JsonNode last) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Progress progress = problem.progress();
        if (progress != null) {
            put(json, "monthTarget", progress.monthTarget());
            put(json, "quarterTarget", progress.quarterTarget());
        }
        putProven(json, problem, last);
        ArrayNode days = json.putArray("days");
        for (DayOutlook outlook : outlooks) {
            ObjectNode one = days.addObject().put("day", outlook.day().toString());
            put(one.putObject("month"), outlook.inMonth(), outlook.month());
            put(one.putObject("quarter"), outlook.inQuarter(), outlook.quarter());
        }
        return json;
    }

    private static void put(ObjectNode json, int soFar, OutlookRange range) {
        json.put("soFar", soFar)
                .put("low", range.low())
                .put("middle", range.middle())
                .put("high", range.high());
    }

    private static void put(ObjectNode json, String field, @Nullable Target target) {
        if (target != null) {
            ObjectNode range = json.putObject(field);
            if (target.low() != null) {
                range.put("low", target.low());
            }
            if (target.high() != null) {
                range.put("high", target.high());
            }
        }
    }

    private static void putProven(ObjectNode json, Problem problem, @Nullable JsonNode last) {
        if (last == null || !last.has(DayAnswer.PROVEN_ORDERS)) {
            json.put(PROVEN_OF, "nothing");
            return;
        }
        long orders = last.get(DayAnswer.PROVEN_ORDERS).longValue();
        json.put(PROVEN_OF, "known-orders")
                .putObject("proven")
                .put("morning", last.get("day").stringValue())
                .put("open", last.get("open").intValue())
                .put("orders", orders)
                .put(
                        "quarter",
                        ProvenMost.inQuarter(problem, last.get("delivered").longValue() + orders));
    }
}
