package dev.quarterback.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trials as a table in Markdown: a line for each problem, rival and budget, over all seeds. */
final class ComparisonTable {
    private static final double MILLIS_PER_SECOND = 1000;

    private ComparisonTable() {}

    private record Line(String problem, String rival, Duration budget) {}

    static List<String> lines(List<Trial> trials) {
        Map<Line, List<Trial>> groups = trials.stream()
                .collect(Collectors.groupingBy(
                        trial -> new Line(trial.problem(), trial.rival(), trial.budget()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add(
                "| problem | planner | s | appointments kept | weighted deliveries | bound | gap % | cost | a delivery |"
                        + " first sound plan, s |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        groups.forEach((line, ofLine) -> lines.add(line(line, ofLine)));
        return lines;
    }

    private static String line(Line line, List<Trial> trials) {
        return "| "
                + String.join(
                        " | ",
                        line.problem,
                        line.rival,
                        String.valueOf(line.budget.toSeconds()),
                        spread(trials, 0, trial -> (double) trial.figures().appointmentsKept()),
                        spread(trials, 0, trial -> (double) trial.figures().deliveredWeight()),
                        spread(trials, 0, ComparisonTable::bound),
                        spread(trials, 2, Trial::gapPercent),
                        spread(trials, 0, trial -> (double) trial.figures().cost()),
                        spread(trials, 1, Trial::costPerDelivery),
                        spread(trials, 2, trial -> trial.firstPlanAfter().toMillis() / MILLIS_PER_SECOND))
                + " |";
    }

    private static @Nullable Double bound(Trial trial) {
        Long bound = trial.bound();
        return bound == null ? null : (double) bound;
    }

    /** The mean, then the least and the greatest where they differ; nothing where a value is missing. */
    private static String spread(List<Trial> trials, int decimals, Function<Trial, @Nullable Double> value) {
        List<Double> values =
                trials.stream().map(value).filter(Objects::nonNull).toList();
        if (values.size() < trials.size()) {
            return "";
        }
        var all = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        String number = "%,." + decimals + "f";
        String mean = String.format(Locale.ROOT, number, all.getAverage());
        return all.getMin() == all.getMax()
                ? mean
                : String.format(Locale.ROOT, "%s (" + number + " to " + number + ")", mean, all.getMin(), all.getMax());
    }
}
