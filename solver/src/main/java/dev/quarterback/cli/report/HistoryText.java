package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.day;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.hundredths;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.history.DayFigures;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.Waits;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** A history as text: the headline first, then its days, or its weeks where there are many, and the cost. */
public final class HistoryText {
    /** Days that are listed one by one at most. */
    private static final int LISTED_DAYS = 31;

    private static final int WEEK = 7;

    private HistoryText() {}

    /** The lines of a history. */
    public static List<String> lines(Problem problem, History history, HistoryFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(history.problem() + ", " + history.policy() + ": " + whole(figures.delivered()) + " of "
                + count(figures.known(), "order") + " delivered");
        lines.add(appointments(figures));
        lines.addAll(OutlookText.sums(figures.outlook(), problem.lastDay().getMonth()));
        lines.add(waits(figures));
        lines.add(lots(figures));
        lines.add("");
        lines.addAll(days(figures.days()));
        lines.add("");
        lines.add(count(figures.trips(), "trip") + ", " + whole(figures.loaded()) + " vehicles on them, "
                + whole(figures.costTerms().km()) + " km; cost " + whole(figures.cost()) + ", "
                + decimal((double) figures.cost() / figures.delivered()) + " a delivery");
        lines.add(terms(figures.costTerms()));
        return lines;
    }

    private static String appointments(HistoryFigures figures) {
        return "Appointments: " + whole(figures.appointments()) + " given, " + whole(figures.kept()) + " kept, "
                + whole(figures.moved()) + " moved, " + whole(figures.broken()) + " broken"
                + (figures.customers() == 0
                        ? ""
                        : "; " + hundredths(figures.movesPerCustomer()) + " moves a customer, "
                                + whole(figures.movedCustomers()) + " of " + whole(figures.customers())
                                + " customers moved");
    }

    private static String waits(HistoryFigures figures) {
        Waits waits = figures.readyToHandedOver();
        return "Ready to handed over: " + decimal((double) waits.total() / figures.delivered())
                + " days on average, half within " + waits.median() + ", nine in ten within " + waits.most90()
                + ", all within " + waits.longest();
    }

    private static String lots(HistoryFigures figures) {
        return figures.fullLots() == 0
                ? "Lots: never over-full"
                : "Lots: over-full at the end of a day " + count(figures.fullLots(), "time") + ", each a breach; "
                        + whole(figures.costTerms().crowd()) + " vehicle nights above the spaces";
    }

    private static List<String> days(List<DayFigures> days) {
        boolean areWeeks = days.size() > LISTED_DAYS;
        TextTable table = new TextTable(
                areWeeks ? "Week from" : "Day",
                "open",
                "handovers",
                "surge",
                "given",
                "moved",
                "kept",
                "broken",
                "departures",
                "loaded",
                "km",
                "hire",
                "full lots");
        int step = areWeeks ? WEEK : 1;
        for (int i = 0; i < days.size(); i += step) {
            add(table, days.subList(i, Math.min(days.size(), i + step)));
        }
        return table.lines();
    }

    private static void add(TextTable table, List<DayFigures> days) {
        table.row(
                day(days.get(0).day()),
                whole(days.get(0).open()),
                sum(days, DayFigures::handovers),
                sum(days, DayFigures::surge),
                sum(days, DayFigures::given),
                sum(days, DayFigures::moved),
                sum(days, DayFigures::kept),
                sum(days, DayFigures::broken),
                sum(days, DayFigures::departures),
                sum(days, DayFigures::loaded),
                sum(days, DayFigures::km),
                sum(days, DayFigures::hire),
                sum(days, DayFigures::fullLots));
    }

    private static String sum(List<DayFigures> days, ToLongFunction<DayFigures> figure) {
        return whole(days.stream().mapToLong(figure).sum());
    }

    private static String terms(CostTerms terms) {
        return "Surge handovers " + whole(terms.surge()) + ", hire " + whole(terms.hire()) + ", days waiting "
                + whole(terms.waiting()) + ", days late " + whole(terms.late()) + ", places down the list of centers "
                + whole(terms.preference());
    }
}
