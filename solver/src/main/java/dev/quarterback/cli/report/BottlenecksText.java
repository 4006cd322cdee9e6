package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.BottleneckReport;
import dev.quarterback.replanning.TargetPackage;
import dev.quarterback.replanning.VerifiedCandidate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What binds a plan, and what more would bring, as text: a table of candidates, then what a target takes. */
public final class BottlenecksText {
    /** Candidates that are listed. */
    private static final int LISTED = 20;

    private static final String NO_ESTIMATES =
            "What would help is not estimated in the time given; give more with --bound-seconds";

    private BottlenecksText() {}

    /**
     * The lines.
     *
     * @param target the target that was asked for; null without one
     */
    public static List<String> lines(Problem problem, BottleneckReport report, @Nullable Integer target) {
        List<String> lines = new ArrayList<>();
        PlanResult control = report.control();
        if (control != null) {
            lines.add(
                    "The same time without a change: " + whole(control.figures().delivered()) + " of "
                            + whole(problem.orders().size()) + " orders delivered, at best");
            lines.add("");
        }
        lines.addAll(report.estimated() ? candidates(report.candidates()) : List.of(NO_ESTIMATES));
        if (target != null) {
            lines.add("");
            lines.addAll(target(report, target));
        }
        return lines;
    }

    private static List<String> candidates(List<VerifiedCandidate> candidates) {
        List<String> lines = new ArrayList<>();
        TextTable table = new TextTable("What would help", "estimate", "gained");
        for (VerifiedCandidate each : candidates.subList(0, Math.min(LISTED, candidates.size()))) {
            Integer gained = each.gained();
            table.row(
                    each.candidate().text(),
                    decimal(each.candidate().estimate()),
                    gained == null ? "-" : whole(gained));
        }
        lines.addAll(table.lines());
        if (candidates.size() > LISTED) {
            lines.add("(" + whole(candidates.size() - LISTED) + " more; --json lists them all)");
        }
        return lines;
    }

    private static List<String> target(BottleneckReport report, int target) {
        List<String> lines = new ArrayList<>();
        report.proofs().forEach(proof -> lines.add(whole(target) + ": " + proof.text()));
        for (TargetPackage bought : report.packages()) {
            String reached = bought.change().operations().isEmpty()
                    ? " needs nothing: planning on reaches "
                    : " needs " + bought.text() + ": " + whole(bought.price()) + "; planned: ";
            lines.add(whole(target) + reached + whole(bought.total()));
        }
        if (!report.estimated()) {
            lines.add(whole(target) + ": no package was looked for, which takes estimates");
        } else if (report.packages().isEmpty()) {
            lines.add(whole(target) + ": no package was found that reaches it");
        }
        return lines;
    }
}
