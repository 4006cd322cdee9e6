package dev.quarterback.cli.report;

import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.ExplanationKind;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.insight.explanation.SummaryLine;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Why orders are missing, as text: what binds as a whole, then order by order. */
public final class ExplanationText {
    /** Orders and lines of the summary that are shown unless all are asked for. */
    private static final int LISTED = 10;

    private final boolean isAll;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(boolean isAll) {
        this.isAll = isAll;
    }

    /**
     * The lines.
     *
     * @param isAll whether long lists are shown to their ends
     */
    public static List<String> lines(List<Explanation> explanations, List<SummaryLine> summary, boolean isAll) {
        ExplanationText text = new ExplanationText(isAll);
        text.summary(explanations, summary);
        List<Explanation> shown = text.shown(explanations);
        shown.forEach(text::add);
        text.addRest(explanations.size() - shown.size(), "order");
        return text.lines;
    }

    private void summary(List<Explanation> explanations, List<SummaryLine> summary) {
        if (explanations.isEmpty()) {
            lines.add("The plan delivers every order.");
            return;
        }
        lines.add(NumberText.count(explanations.size(), "missing order") + ": "
                + NumberText.whole(number(explanations, ExplanationKind.IMPOSSIBLE)) + " impossible, "
                + NumberText.whole(number(explanations, ExplanationKind.CROWDED_OUT)) + " crowded out, "
                + NumberText.whole(number(explanations, ExplanationKind.OPEN)) + " open");
        TextTable table = new TextTable("what they lack", "orders");
        List<SummaryLine> shown = shown(summary);
        shown.forEach(line -> table.row(line.text(), NumberText.whole(line.count())));
        lines.addAll(table.lines());
        addRest(summary.size() - shown.size(), "line");
    }

    private static long number(List<Explanation> explanations, ExplanationKind kind) {
        return explanations.stream()
                .filter(explanation -> explanation.kind() == kind)
                .count();
    }

    private void add(Explanation explanation) {
        lines.add("");
        lines.add(explanation.order().id() + " (" + explanation.code().text() + "): " + explanation.reason());
        if (explanation.remedies().isEmpty() && explanation.action() != null) {
            lines.add("  " + explanation.action());
        }
        for (Remedy remedy : explanation.remedies()) {
            lines.add("  lets it in: " + remedy.text());
        }
        if (!explanation.blockers().isEmpty()) {
            lines.add("  in its place: " + String.join(", ", explanation.blockers()));
        }
    }

    private <T> List<T> shown(List<T> list) {
        return isAll ? list : list.subList(0, Math.min(LISTED, list.size()));
    }

    private void addRest(int number, String noun) {
        if (number > 0) {
            lines.add("(" + NumberText.count(number, "more " + noun) + "; --all lists them all)");
        }
    }
}
