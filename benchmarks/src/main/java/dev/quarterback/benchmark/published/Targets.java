package dev.quarterback.benchmark.published;

import dev.quarterback.benchmark.published.Target.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What plans and bounds of the published problems are meant to reach in 30 s, and whether they do. */
public final class Targets {
    private static final List<Target> ALL = List.of(
            // A planner for many rules may lose a little against methods made for this problem alone.
            new Target("gap of top", family("top"), Outcome::gapPercent, true, 1.5),
            // Km come after all deliveries; with a vehicle to spare and four stops a trip most of them can be saved.
            gap("cvrp-X-n101-k25", 8),
            // Over eleven stops a trip and no vehicle to spare leave more ways to go wrong.
            gap("cvrp-X-n115-k10", 15),
            // No more customers than the positions of all vehicles allow: a plain sum.
            new Target(
                    "bound of cvrp-X-n101-20vehicles above",
                    problem -> problem.name().equals("cvrp-X-n101-20vehicles"),
                    Outcome::boundGapPercent,
                    false,
                    0),
            // Knapsacks of many small items can be filled nearly to the top.
            new Target("gap of mkp", family("mkp"), Outcome::gapPercent, false, 0.3),
            // What all knapsacks hold together is near the optimum, and easy to prove.
            new Target("bound of mkp above", family("mkp"), Outcome::boundGapPercent, false, 1));

    private Targets() {}

    private static Target gap(String name, double atMost) {
        return new Target("gap of " + name, problem -> problem.name().equals(name), Outcome::gapPercent, true, atMost);
    }

    private static Predicate<PublishedProblem> family(String name) {
        return problem -> problem.family().equals(name);
    }

    /** Whether a target is missed. */
    public static boolean isAnyMissed(List<Outcome> outcomes) {
        return count(Verdict.MISSED, outcomes) > 0;
    }

    /** The verdict in a line, then a line for each target and each wrong bound. */
    public static List<String> verdict(List<Outcome> outcomes) {
        List<String> wrong = outcomes.stream()
                .filter(outcome -> outcome.wrongBound().isPresent())
                .map(Targets::wrongBound)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("Verdict: " + count(Verdict.MET, outcomes) + " targets met, " + count(Verdict.MISSED, outcomes)
                + " missed, " + count(Verdict.NOT_MEASURED, outcomes) + " not measured; " + wrong.size()
                + " wrong bounds");
        lines.add("");
        ALL.forEach(target -> lines.add("- " + target.line(outcomes)));
        lines.addAll(wrong);
        return lines;
    }

    private static String wrongBound(Outcome outcome) {
        return "- wrong bound: " + outcome.problem().name() + ": no more than "
                + NumberText.whole(outcome.wrongBound().orElseThrow()) + " deliveries proven, but a solution has "
                + NumberText.whole(outcome.mostKnown());
    }

    private static long count(Verdict verdict, List<Outcome> outcomes) {
        return ALL.stream()
                .filter(target -> target.verdict(outcomes) == verdict)
                .count();
    }
}
