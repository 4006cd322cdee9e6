package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.cli.report.ChangeJson;
import dev.quarterback.cli.report.HandoverChangesJson;
import dev.quarterback.cli.report.HandoverChangesText;
import dev.quarterback.cli.report.PlanSummary;
import dev.quarterback.cli.report.PlanSummaryJson;
import dev.quarterback.cli.report.PlanSummaryText;
import dev.quarterback.replanning.LockCost;
import dev.quarterback.replanning.LostLock;
import dev.quarterback.replanning.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told about a revised plan.
 *
 * @param problem the problem's file
 * @param plan the file of the plan before
 * @param out the new plan's file
 * @param problemOut the changed problem's file; null when it is not written
 */
record ReviseReport(
        Path problem, Path plan, Path out, @Nullable Path problemOut) {
    /** Locks that are lost and told to people. */
    private static final int SHOWN = 20;

    List<String> text(Revision revision, List<LockCost> costs, boolean stopped) {
        PlanResult result = revision.result();
        List<String> lines = new ArrayList<>(PlanSummaryText.lines(summary(revision)));
        lines.addAll(left(revision.tripsLeft()));
        lines.add("");
        lines.add(HandoverChangesText.line(revision.changes()));
        lines.addAll(lost(revision.lost()));
        costs.forEach(cost -> lines.add("Without " + cost.lock() + ": " + told(cost)));
        lines.add("Plan: " + out + " (" + whole(result.moves()) + " moves in "
                + seconds(result.elapsed().toMillis())
                + " s, first plan after " + seconds(result.firstPlanAfter().toMillis()) + " s"
                + (stopped ? ", stopped early" : "") + ")");
        lines.add(
                problemOut == null
                        ? "It is a plan of the changed problem, which check needs; --problem-out writes it"
                        : "Changed problem: " + problemOut + "; quarterback check " + problemOut + " " + out);
        return lines;
    }

    private static List<String> left(int trips) {
        return trips == 0
                ? List.of()
                : List.of(count(trips, "trip") + " of the plan before "
                        + (trips == 1 ? "counts as left: its" : "count as left: their")
                        + " km and hire are not in these figures");
    }

    private static String seconds(long millis) {
        return decimal(millis / 1000.0);
    }

    private static String told(LockCost cost) {
        String untold = cost.untold();
        return untold != null
                ? untold
                : more(cost.appointments(), "appointment") + " kept, " + more(cost.deliveries(), "order")
                        + " delivered";
    }

    private static String more(int number, String noun) {
        return count(Math.abs(number), noun) + (number < 0 ? " fewer" : " more");
    }

    private static List<String> lost(List<LostLock> lost) {
        List<String> lines = new ArrayList<>();
        if (!lost.isEmpty()) {
            lines.add("Not as asked, " + count(lost.size(), "time") + ":");
            lost.stream().limit(SHOWN).forEach(lock -> lines.add("  " + lock.text()));
        }
        if (lost.size() > SHOWN) {
            lines.add("  and " + whole(lost.size() - SHOWN) + " more; --json lists them all");
        }
        return lines;
    }

    ObjectNode json(Change change, Revision revision, List<LockCost> costs, boolean stopped) {
        PlanResult result = revision.result();
        ObjectNode json = json().put("status", ExitStatus.DONE);
        json.set("change", ChangeJson.of(change));
        json.put("seconds", result.elapsed().toMillis() / 1000.0);
        json.put("firstPlanSeconds", result.firstPlanAfter().toMillis() / 1000.0);
        json.put("moves", result.moves());
        json.put("stopped", stopped);
        ArrayNode warnings = json.putArray("warnings");
        result.warnings().forEach(warnings::add);
        PlanSummaryJson.addTo(json, summary(revision));
        HandoverChangesJson.addTo(json, revision.changes());
        ArrayNode lost = json.putArray("lostLocks");
        revision.lost()
                .forEach(lock -> lost.addObject().put("lock", lock.what()).put("reason", lock.why()));
        ArrayNode lockCosts = json.putArray("lockCosts");
        costs.forEach(cost -> add(lockCosts.addObject(), cost));
        return json;
    }

    private static void add(ObjectNode json, LockCost cost) {
        json.put("lock", cost.lock());
        String untold = cost.untold();
        if (untold != null) {
            json.put("untold", untold);
        } else {
            json.put("appointments", cost.appointments()).put("deliveries", cost.deliveries());
        }
    }

    private static PlanSummary summary(Revision revision) {
        PlanResult result = revision.result();
        return PlanSummary.of(revision.problem(), result.plan(), result.figures());
    }

    /** The files, the beginning of all that is told. */
    ObjectNode json() {
        ObjectNode json = JsonFlag.about(problem, plan).put("out", out.toString());
        if (problemOut != null) {
            json.put("problemOut", problemOut.toString());
        }
        return json;
    }
}
