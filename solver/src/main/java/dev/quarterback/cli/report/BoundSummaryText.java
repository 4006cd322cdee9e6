package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.BoundResult;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PlanFigures;
import java.util.ArrayList;
import java.util.List;

/** What is proven about a problem as text. */
public final class BoundSummaryText {
    private final BoundSummary summary;
    private final ProvenBounds bounds;
    private final ProblemFigures problem;
    private final List<String> lines = new ArrayList<>();

    private BoundSummaryText(BoundSummary summary) {
        this.summary = summary;
        this.bounds = summary.bounds();
        this.problem = summary.problem();
    }

    /** The lines of the summary of a proof that took as long as {@code result} says. */
    public static List<String> lines(BoundSummary summary, BoundResult result) {
        BoundSummaryText text = new BoundSummaryText(summary);
        text.headline(result);
        text.appointments();
        text.deliveries();
        text.plan();
        text.outlook();
        return text.lines;
    }

    private void headline(BoundResult result) {
        lines.add(summary.name() + ": proven in "
                + decimal(result.elapsed().toMillis() / 1000.0) + " s"
                + (result.complete() ? ", and no better bound was found" : ""));
    }

    private void appointments() {
        if (problem.appointments() > 0) {
            lines.add("Appointments: at most " + whole(bounds.appointments()) + " of " + whole(problem.appointments())
                    + " kept");
        }
    }

    private void deliveries() {
        lines.add("Deliveries: at most " + whole(bounds.vehicles()) + " of " + count(problem.orders(), "order"));
        lines.add("Weighted deliveries: at most " + whole(bounds.deliveries(0)) + " of " + whole(problem.weight()));
        Long kept = summary.kept();
        if (kept != null && kept > bounds.appointments()) {
            lines.add("No plan keeps " + count(kept, "appointment"));
        } else if (kept != null && kept > 0) {
            addDeliveries(kept, orMoreAreKept(kept));
        } else if (kept == null && bounds.deliveries(bounds.appointments()) < bounds.deliveries(0)) {
            addDeliveries(bounds.appointments(), "as many appointments as possible are kept");
        }
    }

    /** Of plans that keep so many appointments at least: {@code 7 appointments or more are kept}. */
    public static String orMoreAreKept(long appointments) {
        return count(appointments, "appointment") + " or more are kept";
    }

    private void addDeliveries(long kept, String where) {
        lines.add("Weighted deliveries: at most " + whole(bounds.deliveries(kept)) + " where " + where);
    }

    private void plan() {
        PlanFigures plan = summary.plan();
        Double gap = plan == null
                ? null
                : bounds.forPlanThatKeeps(plan.appointmentsKept()).gapPercent(plan.deliveredWeight());
        if (plan != null && gap != null) {
            lines.add("Plan: " + count(plan.appointmentsKept(), "appointment") + " kept, weighted deliveries "
                    + whole(plan.deliveredWeight()) + "; gap " + percent(gap));
        }
    }

    private void outlook() {
        Outlook outlook = summary.outlook();
        if (outlook != null) {
            lines.addAll(
                    summary.plan() == null
                            ? OutlookText.verdicts(outlook, summary.month())
                            : OutlookText.lines(outlook, summary.month()));
        }
    }
}
