package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import java.util.List;

/** What is told of the proven bound beside the figures of a plan. */
final class UpperBoundText {
    private UpperBoundText() {}

    /** Follows the appointments kept, in brackets; empty when nothing is proven. */
    static String afterAppointments(PlanSummary summary) {
        UpperBound bound = summary.upperBound();
        Long most = bound == null ? null : bound.appointments();
        if (bound == null || most == null) {
            return "";
        }
        return bound.provesMost(summary.figures().appointmentsKept())
                ? " (proven: no plan keeps more)"
                : " (proven: no plan keeps more than " + whole(most) + ")";
    }

    /** A line on the deliveries; none when nothing is proven of them. */
    static List<String> deliveries(PlanSummary summary) {
        UpperBound bound = summary.upperBound();
        PlanFigures figures = summary.figures();
        Long most = bound == null ? null : bound.deliveries();
        Double gap = bound == null ? null : bound.gapPercent(figures.deliveredWeight());
        if (most == null || gap == null) {
            return List.of();
        }
        String who = figures.appointmentsKept() > 0 ? "no plan that keeps as many appointments" : "no plan";
        String weighted = summary.hasPriorities() ? " (weighted)" : "";
        String than = gap == 0 ? "" : " than " + whole(most);
        return List.of("Proven: " + who + " delivers more" + than + weighted + "; gap " + percent(gap));
    }
}
