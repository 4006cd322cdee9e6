package dev.quarterback.insight.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What binds as a whole: missing orders by what they lack, the most frequent first; each order is in one line. */
public final class Summary {
    private Summary() {}

    /** The lines, which add up to all orders explained. */
    public static List<SummaryLine> of(List<Explanation> explanations) {
        Map<String, List<String>> orders = new LinkedHashMap<>();
        for (Explanation explanation : explanations) {
            orders.computeIfAbsent(text(explanation), none -> new ArrayList<>())
                    .add(explanation.order().id());
        }
        return orders.entrySet().stream()
                .map(entry -> new SummaryLine(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SummaryLine::count).reversed().thenComparing(SummaryLine::text))
                .toList();
    }

    private static String text(Explanation explanation) {
        return switch (explanation.kind()) {
            case IMPOSSIBLE -> "impossible: " + explanation.code().text();
            case OPEN -> "open: " + explanation.reason();
            case CROWDED_OUT -> "need " + Wording.list(explanation.binding(), "or");
        };
    }
}
