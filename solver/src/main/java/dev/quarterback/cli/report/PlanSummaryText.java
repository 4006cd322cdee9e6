package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.day;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.share;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary of a plan as text: the headline first, then days, centers, carriers and cost. */
public final class PlanSummaryText {
    /** Centers that are listed; the others are hardly what the plan hangs on. */
    private static final int LISTED_CENTERS = 10;

    /** Days that are listed; a quarter has more, and a table of all would bury the rest. */
    private static final int LISTED_DAYS = 31;

    private final PlanSummary summary;
    private final PlanFigures figures;
    private final List<String> lines = new ArrayList<>();

    private PlanSummaryText(PlanSummary summary) {
        this.summary = summary;
        this.figures = summary.figures();
    }

    /** The lines of the summary. */
    public static List<String> lines(PlanSummary summary) {
        PlanSummaryText text = new PlanSummaryText(summary);
        text.headline();
        text.days();
        text.centers();
        text.yards();
        text.cost();
        return text.lines;
    }

    private void headline() {
        lines.add(summary.problem().name() + ": " + delivered());
        if (figures.appointments() > 0) {
            lines.add(appointments() + UpperBoundText.afterAppointments(summary));
        }
        lines.addAll(UpperBoundText.deliveries(summary));
        lines.addAll(
                OutlookText.lines(summary.outlook(), summary.problem().lastDay().getMonth()));
    }

    private String delivered() {
        String text = whole(figures.delivered()) + " of " + whole(figures.orders()) + " orders delivered";
        return summary.hasPriorities()
                ? text + " (weight " + whole(figures.deliveredWeight()) + " of " + whole(summary.totalWeight()) + ")"
                : text;
    }

    private String appointments() {
        int missed = figures.appointments() - figures.appointmentsKept() - figures.appointmentsMoved();
        return "Appointments: " + whole(figures.appointmentsKept()) + " of " + whole(figures.appointments()) + " kept, "
                + whole(figures.appointmentsMoved()) + " moved, " + whole(missed) + " missed";
    }

    private void days() {
        TextTable table = new TextTable("Day", "handovers", "of", "used", "surge", "kept", "departures", "loaded");
        for (DayUse use :
                summary.days().subList(0, Math.min(LISTED_DAYS, summary.days().size()))) {
            HandoverUse handovers = use.handovers();
            table.row(
                    day(use.day()),
                    whole(handovers.handovers()),
                    whole(handovers.capacity()),
                    share(handovers.handovers(), handovers.capacity()),
                    whole(handovers.surge()),
                    whole(use.kept()),
                    whole(use.departures()),
                    whole(use.loaded()));
        }
        add(table, rest(summary.days().size() - LISTED_DAYS, "more day", "--json lists them all"));
    }

    private void centers() {
        TextTable table = new TextTable("Busiest centers", "handovers", "of", "used", "surge", "full days");
        List<CenterUse> centers = summary.centers();
        for (CenterUse use : centers.subList(0, Math.min(LISTED_CENTERS, centers.size()))) {
            HandoverUse handovers = use.total();
            table.row(
                    named(use.center().id(), use.center().name()),
                    whole(handovers.handovers()),
                    whole(handovers.capacity()),
                    share(handovers.handovers(), handovers.capacity()),
                    whole(handovers.surge()),
                    whole(use.fullDays()));
        }
        add(table, rest(centers.size() - LISTED_CENTERS, "more center", "--json lists them all"));
    }

    private void yards() {
        TextTable table = new TextTable(
                "Carriers of",
                "number",
                "trips",
                "long",
                "vehicles/trip",
                "positions used",
                "duty time used",
                "carrier-days used");
        for (YardUse use : summary.yards()) {
            long trips = use.total(carrier -> carrier.trips().size());
            table.row(
                    named(use.yard().id(), use.yard().name()),
                    whole(use.carriers().size()),
                    whole(trips),
                    whole(use.total(CarrierUse::longTrips)),
                    decimal((double) use.total(CarrierUse::vehicles) / trips),
                    share(use.total(CarrierUse::positionsUsed), use.total(CarrierUse::positionsOffered)),
                    share(use.total(CarrierUse::dutyMinutes), use.total(CarrierUse::dutyMinutesOffered)),
                    share(use.total(CarrierUse::busyDays), use.total(CarrierUse::availableDays)));
        }
        add(table, "");
    }

    private void cost() {
        int delivered = figures.delivered();
        lines.add("");
        lines.add(count(figures.trips(), "trip") + ", "
                + whole(figures.costTerms().km()) + " km; cost " + whole(figures.cost()) + ", "
                + decimal((double) figures.cost() / delivered) + " a delivery");
        CostTerms terms = figures.costTerms();
        Weights weights = summary.problem().weights();
        TextTable table = new TextTable("Cost", "units", "weight", "cost", "a delivery");
        costRow(table, "km", terms.km(), weights.km());
        costRow(table, "surge handovers", terms.surge(), weights.surge());
        costRow(table, "places down the list of centers", terms.preference(), weights.preference());
        costRow(table, "days late", terms.late(), weights.late());
        costRow(table, "days waiting", terms.waiting(), weights.waiting());
        costRow(table, "uneven days", terms.level(), weights.level());
        costRow(table, "changes to the earlier plan", terms.change(), weights.change());
        costRow(table, "hire of carriers", terms.hire(), weights.hire());
        costRow(table, "vehicles above the spaces of lots", terms.crowd(), weights.crowd());
        if (figures.cost() > 0) {
            lines.addAll(table.lines());
        }
    }

    private void costRow(TextTable table, String name, long units, int weight) {
        if (units > 0 && weight > 0) {
            long cost = CostTerms.plus(0, units, weight);
            table.row(name, whole(units), whole(weight), whole(cost), decimal((double) cost / figures.delivered()));
        }
    }

    private void add(TextTable table, String after) {
        lines.add("");
        lines.addAll(table.lines());
        if (!after.isEmpty()) {
            lines.add(after);
        }
    }

    private static String rest(int number, String noun, String hint) {
        return number <= 0 ? "" : "(" + count(number, noun) + "; " + hint + ")";
    }

    private static String named(String id, @Nullable String name) {
        return name == null ? id : id + " " + name;
    }
}
