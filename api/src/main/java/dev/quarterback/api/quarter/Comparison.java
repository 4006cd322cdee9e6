package dev.quarterback.api.quarter;

import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.Pace;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A quarter beside an even one and beside the plan of its first morning. */
final class Comparison {
    private static final double HUNDREDTHS = 100;

    private Comparison() {}

    /**
     * The comparison so far.
     *
     * @param past what has happened
     * @param firstPlan the plan of the first morning; null before there is one
     */
    static ObjectNode of(Problem problem, List<HistoryDay> past, @Nullable Plan firstPlan) {
        Pace pace = Pace.of(problem, past);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("goal", pace.goal())
                .put("goalIs", pace.isTarget() ? "low-target" : "all-orders")
                .put("delivered", pace.delivered())
                .put("daysOver", pace.past());
        if (pace.past() > 0) {
            json.put("ahead", pace.ahead());
        }
        putRate(json, "perDay", pace.perDay());
        putRate(json, "perDayNeeded", pace.perDayNeeded());
        SortedMap<LocalDate, Integer> planned = firstPlan == null ? new TreeMap<>() : byDay(firstPlan);
        ArrayNode days = json.putArray("days");
        int plannedSoFar = 0;
        for (Pace.Day day : pace.days()) {
            ObjectNode one = days.addObject().put("day", day.day().toString()).put("even", day.even());
            if (day.handovers() != null) {
                one.put("handovers", day.handovers());
            }
            if (day.delivered() != null) {
                one.put("delivered", day.delivered());
            }
            if (!planned.isEmpty() && !day.day().isAfter(planned.lastKey())) {
                plannedSoFar += planned.getOrDefault(day.day(), 0);
                one.put("planned", plannedSoFar);
            }
        }
        return json;
    }

    private static void putRate(ObjectNode json, String name, double rate) {
        if (!Double.isNaN(rate)) {
            json.put(name, Math.round(rate * HUNDREDTHS) / HUNDREDTHS);
        }
    }

    private static SortedMap<LocalDate, Integer> byDay(Plan plan) {
        SortedMap<LocalDate, Integer> handovers = new TreeMap<>();
        for (Delivery delivery : plan.deliveries()) {
            handovers.merge(delivery.day(), 1, Integer::sum);
        }
        return handovers;
    }
}
