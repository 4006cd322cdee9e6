package dev.quarterback.insight.explanation;

import dev.quarterback.plan.ReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What binds as a whole: missing orders by what they lack, the most frequent first; each order is in one line. */
public final class Summary {
    private static final int MOST_DAYS_NAMED = 3;

    private Summary() {}

    /** The lines, which add up to all orders explained. */
    public static List<SummaryLine> of(List<Explanation> explanations) {
        Map<String, List<Explanation>> alike = new LinkedHashMap<>();
        for (Explanation explanation : explanations) {
            alike.computeIfAbsent(text(explanation), none -> new ArrayList<>()).add(explanation);
        }
        return alike.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SummaryLine::count).reversed().thenComparing(SummaryLine::text))
                .toList();
    }

    private static SummaryLine line(String text, List<Explanation> alike) {
        return new SummaryLine(
                text + onDays(alike),
                alike.stream().map(explanation -> explanation.order().id()).toList());
    }

    /** The days that any of them would need, where they are all that is lacking. */
    private static String onDays(List<Explanation> alike) {
        List<LocalDate> days = alike.stream()
                .flatMap(explanation -> explanation.days().stream())
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty() || alike.get(0).code() == ReasonCode.SEVERAL) {
            return "";
        }
        return days.size() <= MOST_DAYS_NAMED
                ? " on " + Wording.list(days.stream().map(LocalDate::toString).toList(), "or")
                : " from " + days.get(0) + " to " + days.get(days.size() - 1);
    }

    private static String text(Explanation explanation) {
        return switch (explanation.kind()) {
            case IMPOSSIBLE -> impossible(explanation.code()) + " (impossible)";
            case OPEN -> "open: " + explanation.reason();
            case CROWDED_OUT -> "need " + Wording.list(explanation.binding(), "or");
        };
    }

    private static String impossible(ReasonCode code) {
        return switch (code) {
            case READY_TOO_LATE -> "are ready too late";
            case ARRIVES_TOO_LATE -> "arrive too late";
            case VESSEL_TOO_LATE -> "come by a vessel too late";
            case NO_CARRIER_AT_YARD -> "have no carrier at their yard";
            case TOO_HEAVY -> "are too heavy for their yard's carriers";
            case TOO_MANY_POSITIONS -> "are too large for their yard's carriers";
            case OUT_OF_REACH -> "are out of reach of their yard's carriers";
            case CENTERS_CLOSED -> "have centers that are closed";
            case CUSTOMER_AWAY -> "have a customer who is away";
            case WRONG_SITE -> "are at a center that is none of theirs";
            default -> code.text();
        };
    }
}
