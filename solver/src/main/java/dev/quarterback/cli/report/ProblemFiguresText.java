package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.problem.Problem;
import java.util.List;

/** The figures of a problem as text. */
public final class ProblemFiguresText {
    private ProblemFiguresText() {}

    /** The lines of the figures. */
    public static List<String> lines(Problem problem, ProblemFigures figures) {
        String weight = figures.weight() == figures.orders() ? "" : " (weight " + whole(figures.weight()) + ")";
        return List.of(
                problem.name() + ": " + problem.firstDay() + " to " + problem.lastDay() + ", "
                        + count(figures.days(), "day"),
                count(figures.orders(), "order") + weight + ": " + whole(figures.appointments())
                        + " with an appointment, " + whole(figures.orders() - figures.appointments())
                        + " unscheduled; " + whole(figures.onSite()) + " on site"
                        + some(figures.withArrival(), "with an arrival")
                        + some(figures.awaitingVessel(), "waiting for a vessel"),
                count(figures.carriers(), "carrier") + " with " + count(figures.positions(), "position")
                        + ", available on " + count(figures.carrierDays(), "carrier-day") + ", at "
                        + count(figures.yards(), "yard"),
                count(figures.centers(), "center") + " for " + count(figures.handovers(), "handover") + ", "
                        + whole(figures.surge()) + " of them surge",
                count(figures.models(), "model") + ", " + count(figures.lanes(), "lane"));
    }

    private static String some(int number, String what) {
        return number == 0 ? "" : ", " + whole(number) + " " + what;
    }
}
