package dev.quarterback.benchmark.insight;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.ExplanationKind;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many explanations of each kind were held against trying everything, and which of them are wrong. */
public final class TruthCount {
    private final Map<ExplanationKind, Integer> orders = new EnumMap<>(ExplanationKind.class);
    private final Map<ExplanationKind, Integer> remedies = new EnumMap<>(ExplanationKind.class);
    private final Map<ExplanationKind, Integer> wrong = new EnumMap<>(ExplanationKind.class);
    private final List<String> faults = new ArrayList<>();
    private int all;

    /** Whether everything of a problem can be tried. */
    public static boolean canTry(Problem problem) {
        return OrderTrial.isSmall(problem);
    }

    /** Tries an explanation of a missing order of a plan. */
    public void add(Problem problem, Plan plan, Explanation explanation) {
        ExplanationKind kind = explanation.kind();
        all++;
        orders.merge(kind, 1, Integer::sum);
        boolean fits = new OrderTrial(problem, plan).admits(explanation.order());
        boolean isPossible =
                fits || OrderTrial.alone(problem, explanation.order()).admits(explanation.order());
        boolean isTrue = switch (kind) {
            case IMPOSSIBLE -> !isPossible;
            case CROWDED_OUT -> isPossible && !fits;
            // Nothing is claimed but, with a remedy, that it fits.
            case OPEN -> explanation.remedies().isEmpty() || fits;
        };
        if (!isTrue) {
            note(
                    problem,
                    explanation,
                    "but it is " + (fits ? "one that fits" : isPossible ? "possible" : "impossible"));
        }
        for (Remedy remedy : explanation.remedies()) {
            remedies.merge(kind, 1, Integer::sum);
            if (!letsIn(explanation.order().id(), remedy, problem, plan)) {
                note(problem, explanation, "but this does not let it in: " + remedy.text());
            }
        }
    }

    /** Whether the plan has the order with the remedy put in place, and passes the checker. */
    private static boolean letsIn(String order, Remedy remedy, Problem problem, Plan plan) {
        Problem changed = ChangedProblem.of(problem, remedy.change(), null);
        Plan with = remedy.applyTo(plan);
        return with.deliveries().stream().anyMatch(delivery -> delivery.order().equals(order))
                && PlanChecker.check(changed, with).isSound();
    }

    private void note(Problem problem, Explanation explanation, String fault) {
        wrong.merge(explanation.kind(), 1, Integer::sum);
        faults.add(problem.name() + " " + explanation.order().id() + " "
                + explanation.kind().text() + " (" + explanation.reason() + "): " + fault);
    }

    /** How many explanations were tried. */
    public int all() {
        return all;
    }

    /** What is wrong, a line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** The table of counts. */
    public List<String> table() {
        List<String> table = new ArrayList<>(List.of("| kind | orders | remedies | wrong |", "|---|---|---|---|"));
        for (ExplanationKind kind : ExplanationKind.values()) {
            table.add(String.format(
                    "| %s | %,d | %,d | %d |",
                    kind.text(),
                    orders.getOrDefault(kind, 0),
                    remedies.getOrDefault(kind, 0),
                    wrong.getOrDefault(kind, 0)));
        }
        return table;
    }
}
