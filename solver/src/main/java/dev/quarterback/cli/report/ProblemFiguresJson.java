package dev.quarterback.cli.report;

import dev.quarterback.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a problem for programs. */
public final class ProblemFiguresJson {
    private ProblemFiguresJson() {}

    /** Adds the figures to {@code json}. */
    public static void addTo(ObjectNode json, Problem problem, ProblemFigures figures) {
        json.put("name", problem.name());
        json.put("firstDay", problem.firstDay().toString());
        json.put("lastDay", problem.lastDay().toString());
        json.put("days", figures.days());
        json.put("orders", figures.orders());
        json.put("weight", figures.weight());
        json.put("appointments", figures.appointments());
        json.put("onSite", figures.onSite());
        json.put("withArrival", figures.withArrival());
        json.put("awaitingVessel", figures.awaitingVessel());
        json.put("carriers", figures.carriers());
        json.put("carrierDays", figures.carrierDays());
        json.put("positions", figures.positions());
        json.put("yards", figures.yards());
        json.put("centers", figures.centers());
        json.put("handovers", figures.handovers());
        json.put("surge", figures.surge());
        json.put("models", figures.models());
        json.put("lanes", figures.lanes());
    }
}
