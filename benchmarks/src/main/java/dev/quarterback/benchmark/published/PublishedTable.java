package dev.quarterback.benchmark.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Outcomes as tables in Markdown: a line for each problem, then a line for each family. */
public final class PublishedTable {
    private PublishedTable() {}

    /** The header of the problems' lines. */
    public static List<String> header() {
        return List.of(
                "| problem | measure | published | best | mean | gap % | bound | bound above % | moves |",
                "|---|---|---|---|---|---|---|---|---|");
    }

    /** The line of a problem. */
    public static String line(Outcome outcome) {
        PublishedProblem problem = outcome.problem();
        return row(
                problem.name(),
                problem.measure().toString(),
                problem.valueText(),
                best(outcome),
                NumberText.whole(outcome.mean()),
                NumberText.percent(outcome.gapPercent()),
                NumberText.whole(outcome.bound()),
                NumberText.percent(outcome.boundGapPercent()),
                NumberText.whole(outcome.moves()));
    }

    /** Km are told of plans that deliver everything; of others how much they deliver. */
    private static String best(Outcome outcome) {
        Double best = outcome.best();
        return best == null
                ? NumberText.whole(outcome.deliveries().getMax()) + " of " + NumberText.whole(outcome.total())
                        + " delivered"
                : NumberText.whole(best);
    }

    /** Problems whose gaps can be averaged. */
    private record Group(String family, Measure measure) {}

    /** Means over the problems of each family and measure; empty where a problem has no figure. */
    public static List<String> families(List<Outcome> outcomes) {
        Map<Group, List<Outcome>> groups = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> new Group(
                                outcome.problem().family(), outcome.problem().measure()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add("| family | measure | problems | mean gap % | mean bound above % |");
        lines.add("|---|---|---|---|---|");
        groups.forEach((group, ofGroup) -> lines.add(line(group, ofGroup)));
        return lines;
    }

    private static String line(Group group, List<Outcome> outcomes) {
        return row(
                group.family,
                group.measure.toString(),
                String.valueOf(outcomes.size()),
                NumberText.percent(mean(outcomes, Outcome::gapPercent)),
                NumberText.percent(mean(outcomes, Outcome::boundGapPercent)));
    }

    private static @Nullable Double mean(List<Outcome> outcomes, Function<Outcome, @Nullable Double> figure) {
        List<Double> figures =
                outcomes.stream().map(figure).filter(Objects::nonNull).toList();
        return figures.size() < outcomes.size()
                ? null
                : figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
