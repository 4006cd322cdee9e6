package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.PlanResult;
import dev.quarterback.cli.PlanRun.Planned;
import dev.quarterback.cli.report.PlanSummaryJson;
import dev.quarterback.cli.report.PlanSummaryText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told about a planned problem, or about one that could not be planned. */
final class PlanReport {
    private PlanReport() {}

    /**
     * The summary and, as its last lines, where the plan is and how it was found, and where its report is.
     *
     * @param report null where none was asked for
     */
    static List<String> text(Planned planned, @Nullable PlannedReport report) {
        List<String> lines = new ArrayList<>(PlanSummaryText.lines(planned.summary()));
        lines.add("");
        lines.add("Plan: " + planned.target().planName() + " (" + how(planned) + ")");
        if (report != null) {
            lines.add(report.text());
        }
        return lines;
    }

    private static String how(Planned planned) {
        PlanResult result = planned.result();
        String stopped = planned.stopped() ? ", stopped early" : isGapReached(planned) ? ", gap reached" : "";
        if (planned.options().strategy() == Strategy.FIRST_COME) {
            return "first-come, " + decimal(seconds(result.elapsed())) + " s" + stopped;
        }
        return whole(result.moves()) + " moves in " + decimal(seconds(result.elapsed())) + " s, first plan after "
                + decimal(seconds(result.firstPlanAfter())) + " s" + stopped;
    }

    private static boolean isGapReached(Planned planned) {
        Double gap = planned.options().gapPercent();
        return gap != null && planned.result().isWithin(gap);
    }

    /**
     * All of it for programs.
     *
     * @param report null where none was asked for
     */
    static ObjectNode json(Planned planned, @Nullable PlannedReport report) {
        ObjectNode json = start(planned.target()).put("status", ExitStatus.DONE);
        PlanResult result = planned.result();
        json.put("plan", planned.target().plan().toString());
        if (report != null) {
            json.put("report", report.file().toString()).put("explained", report.explained());
        }
        json.put("name", planned.summary().problem().name());
        json.put("strategy", planned.options().strategy() == Strategy.SEARCH ? "search" : "first-come");
        json.put("seed", planned.options().seed());
        json.put("threads", planned.options().threads());
        json.put("seconds", seconds(result.elapsed()));
        json.put("firstPlanSeconds", seconds(result.firstPlanAfter()));
        json.put("moves", result.moves());
        json.put("stopped", planned.stopped());
        ArrayNode warnings = json.putArray("warnings");
        planned.warnings().forEach(warnings::add);
        PlanSummaryJson.addTo(json, planned.summary());
        return json;
    }

    static ObjectNode json(PlanTarget target, CommandFailure failure) {
        ObjectNode json = start(target);
        failure.addTo(json);
        return json;
    }

    private static ObjectNode start(PlanTarget target) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("problem", target.problem().toString());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
