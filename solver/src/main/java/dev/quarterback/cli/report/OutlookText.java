package dev.quarterback.cli.report;

import static dev.quarterback.cli.report.NumberText.whole;

import dev.quarterback.insight.Outlook;
import dev.quarterback.insight.Verdict;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines on where month and quarter will land. */
final class OutlookText {
    private OutlookText() {}

    /** Lines for the month, its targets and the quarter, as far as their deliveries so far are known. */
    static List<String> lines(@Nullable Outlook outlook) {
        List<String> lines = new ArrayList<>();
        if (outlook == null) {
            return lines;
        }
        Long month = outlook.monthTotal();
        if (month != null && outlook.monthBefore() != null) {
            lines.add(sum(name(outlook), outlook.monthBefore(), outlook.monthPlanned()) + " = " + whole(month)
                    + against(month, outlook.low(), outlook.high()));
            lines.addAll(verdicts(outlook));
        }
        Long quarter = outlook.quarterTotal();
        if (quarter != null && outlook.quarterBefore() != null) {
            lines.add(sum("Quarter", outlook.quarterBefore(), outlook.quarterPlanned()) + " = " + whole(quarter));
        }
        return lines;
    }

    /** A line on whether the month's targets can be reached; none without targets. */
    static List<String> verdicts(Outlook outlook) {
        List<String> verdicts = new ArrayList<>();
        addVerdict(verdicts, "low target", outlook.low(), outlook.lowVerdict());
        addVerdict(verdicts, "high target", outlook.high(), outlook.highVerdict());
        if (verdicts.isEmpty()) {
            return List.of();
        }
        Long most = outlook.monthMost();
        String proven = most == null ? "" : "; no plan brings " + name(outlook) + " to more than " + whole(most);
        return List.of("Verdict: " + String.join(", ", verdicts) + proven);
    }

    private static void addVerdict(
            List<String> verdicts, String what, @Nullable Integer target, @Nullable Verdict verdict) {
        if (target != null && verdict != null) {
            verdicts.add(what + " " + whole(target) + " " + verdict.name().toLowerCase(Locale.ROOT));
        }
    }

    private static String name(Outlook outlook) {
        return outlook.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String sum(String what, int before, int planned) {
        return what + ": " + whole(before) + " + " + whole(planned);
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
