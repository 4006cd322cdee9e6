package dev.quarterback.cli.report;

import dev.quarterback.format.HistoryFiguresWriter;
import dev.quarterback.history.HistoryFigures;
import tools.jackson.databind.node.ObjectNode;

/** A history's figures for programs, in the words of its file. */
public final class HistoryJson {
    private HistoryJson() {}

    /** Adds the figures' fields to {@code json}. */
    public static void addTo(ObjectNode json, HistoryFigures figures) {
        json.setAll(PlanSummaryJson.fields(generator -> HistoryFiguresWriter.write(figures, generator)));
    }
}
