package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.day;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where month and quarter might end, as it looked day by day, or week by week where there are many days. */
public final class QuarterOutlookText {
    /** Days that are listed one by one at most. */
    private static final int LISTED_DAYS = 31;

    private static final int WEEK = 7;

    private QuarterOutlookText() {}

    /**
     * The lines of an outlook.
     *
     * @param most what no policy brings the quarter above, in hindsight; null when it is not proven
     */
    public static List<String> lines(Problem problem, List<DayOutlook> days, @Nullable Long most) {
        String month = problem.lastDay().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<String> lines = new ArrayList<>();
        lines.add(
                "Outlook, an estimate by the pace of the four weeks before: ranges that are to hold in 8 of 10 cases");
        TextTable table = new TextTable("After", month + " so far", "may end at", "quarter so far", "may end at");
        int step = days.size() > LISTED_DAYS ? WEEK : 1;
        for (int i = 0; i < days.size(); i++) {
            if ((i + 1) % step == 0 || i == days.size() - 1) {
                add(table, days.get(i));
            }
        }
        lines.addAll(table.lines());
        Progress progress = problem.progress();
        if (progress != null) {
            addTarget(month, progress.monthTarget(), lines);
            addTarget("the quarter", progress.quarterTarget(), lines);
        }
        if (most != null) {
            lines.add(
                    "Proven, with all known from the start: no policy brings the quarter to more than " + whole(most));
        }
        return lines;
    }

    private static void add(TextTable table, DayOutlook outlook) {
        table.row(
                day(outlook.day()),
                whole(outlook.inMonth()),
                range(outlook.month()),
                whole(outlook.inQuarter()),
                range(outlook.quarter()));
    }

    private static String range(OutlookRange range) {
        return whole(range.low()) + " to " + whole(range.high());
    }

    private static void addTarget(String period, Progress.@Nullable Target target, List<String> lines) {
        if (target != null) {
            Integer low = target.low();
            Integer high = target.high();
            lines.add("Target of " + period + ":" + (low == null ? "" : " from " + whole(low))
                    + (high == null ? "" : " to " + whole(high)));
        }
    }
}
