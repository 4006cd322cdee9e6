package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Verdict;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines on where a period, month or quarter, will land. */
final class OutlookText {
    private final PeriodOutlook period;
    private final String title;
    private final String verdictTitle;
    private final String name;
    private final boolean isPlayed;
    private final boolean isOver;

    /** Of a period that a plan is to bring. */
    private OutlookText(PeriodOutlook period, String title, String verdictTitle, String name) {
        this(period, title, verdictTitle, name, false, false);
    }

    private OutlookText(
            PeriodOutlook period, String title, String verdictTitle, String name, boolean isPlayed, boolean isOver) {
        this.period = period;
        this.title = title;
        this.verdictTitle = verdictTitle;
        this.name = name;
        this.isPlayed = isPlayed;
        this.isOver = isOver;
    }

    /**
     * Lines for month and quarter with their targets, as far as their deliveries so far are known.
     *
     * @param month the name of the month
     */
    static List<String> lines(@Nullable Outlook outlook, Month month) {
        List<String> lines = new ArrayList<>();
        for (OutlookText text : periods(outlook, month)) {
            text.addSum(lines);
            text.addVerdict(lines);
        }
        return lines;
    }

    /** A line for each of month and quarter with its targets, as far as its deliveries so far are known. */
    static List<String> sums(@Nullable Outlook outlook, Month month) {
        List<String> lines = new ArrayList<>();
        periods(outlook, month).forEach(text -> text.addSum(lines));
        return lines;
    }

    /** A line for each of month and quarter on whether its targets can be reached; none without targets. */
    static List<String> verdicts(Outlook outlook, Month month) {
        List<String> lines = new ArrayList<>();
        periods(outlook, month).forEach(text -> text.addVerdict(lines));
        return lines;
    }

    /** A line with the sum of all markets' quarter, and one on whether the target can be reached, where there is one. */
    static List<String> world(World world, PeriodOutlook quarter) {
        OutlookText text = new OutlookText(
                quarter,
                world.isPartial() ? "World, in part" : "World",
                "Verdict on the world",
                "the world's quarter",
                world.isPlayed(),
                world.isSumFinal());
        List<String> lines = new ArrayList<>();
        text.addSum(lines);
        text.addVerdict(lines);
        return lines;
    }

    private static List<OutlookText> periods(@Nullable Outlook outlook, Month month) {
        if (outlook == null) {
            return List.of();
        }
        String monthName = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return List.of(
                new OutlookText(outlook.month(), monthName, "Verdict", monthName),
                new OutlookText(outlook.quarter(), "Quarter", "Verdict on the quarter", "the quarter"));
    }

    private void addSum(List<String> lines) {
        Integer before = period.before();
        Long total = period.total();
        if (before != null && total != null) {
            lines.add(title + ": " + whole(before) + " + " + whole(period.planned()) + " = " + whole(total)
                    + against(total, period.low(), period.high()));
        }
    }

    private void addVerdict(List<String> lines) {
        if (period.hasVerdict()) {
            List<String> verdicts = new ArrayList<>();
            addVerdict(verdicts, "low target", period.low(), period.lowVerdict());
            addVerdict(verdicts, "high target", period.high(), period.highVerdict());
            Long most = period.most();
            String proven = most == null
                    ? ""
                    : "; no " + (isPlayed ? "policy" : "plan") + " brings " + name + " to more than " + whole(most);
            lines.add(verdictTitle + ": " + String.join(", ", verdicts) + proven);
        }
    }

    private void addVerdict(List<String> verdicts, String what, @Nullable Integer target, @Nullable Verdict verdict) {
        TargetFate fate = TargetFate.of(verdict, isOver);
        if (target != null && fate != null) {
            verdicts.add(what + " " + whole(target) + " " + fate.text());
        }
    }

    private static String against(long total, @Nullable Integer low, @Nullable Integer high) {
        if (low != null && high != null) {
            return " of " + whole(low) + " to " + whole(high) + ": " + place(total, low, high);
        }
        if (low != null) {
            return " of at least " + whole(low) + ": " + place(total, low, Integer.MAX_VALUE);
        }
        return high == null ? "" : " of at most " + whole(high) + ": " + place(total, 0, high);
    }

    private static String place(long total, int low, int high) {
        if (total < low) {
            return whole(low - total) + " short of the low target";
        }
        if (total > high) {
            return whole(total - high) + " above the high target";
        }
        return low == 0 ? whole(high - total) + " below the high target" : whole(total - low) + " above the low target";
    }
}
