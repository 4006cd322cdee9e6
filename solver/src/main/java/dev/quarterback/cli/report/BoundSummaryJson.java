package dev.quarterback.cli.report;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PlanFigures;
import tools.jackson.databind.node.ObjectNode;

/** What is proven about a problem for programs. */
public final class BoundSummaryJson {
    private BoundSummaryJson() {}

    /** Adds the summary's fields to {@code json}. */
    public static void addTo(ObjectNode json, BoundSummary summary) {
        ProvenBounds bounds = summary.bounds();
        json.put("name", summary.name());
        json.put("orders", summary.problem().orders());
        json.put("totalWeight", summary.problem().weight());
        json.put("appointments", summary.problem().appointments());
        ObjectNode upper = json.putObject("upperBound");
        upper.put("appointments", bounds.appointments());
        upper.put("vehicles", bounds.vehicles());
        upper.put("orders", bounds.vehicles());
        upper.put("deliveries", bounds.deliveries(0));
        upper.put("deliveriesWithMostAppointments", bounds.deliveries(bounds.appointments()));
        Long kept = summary.kept();
        if (kept != null) {
            json.put("kept", kept);
            if (kept <= bounds.appointments()) {
                upper.put("deliveriesWithKept", bounds.deliveries(kept));
            }
        }
        PlanFigures plan = summary.plan();
        if (plan != null) {
            json.put("appointmentsKept", plan.appointmentsKept());
            json.put("deliveredWeight", plan.deliveredWeight());
            Double gap = bounds.forPlanThatKeeps(plan.appointmentsKept()).gapPercent(plan.deliveredWeight());
            if (gap != null) {
                json.put("gapPercent", gap);
            }
        }
        Outlook outlook = summary.outlook();
        if (outlook != null) {
            PlanSummaryJson.addOutlook(json, outlook, summary.month());
        }
    }
}
