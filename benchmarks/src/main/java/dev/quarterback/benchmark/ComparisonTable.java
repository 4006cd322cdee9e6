package dev.quarterback.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                        Spread.text(trials, 0, trial -> trial.figures().appointmentsKept()),
                        Spread.text(trials, 0, trial -> trial.figures().deliveredWeight()),
                        Spread.text(trials, 0, Trial::bound),
                        Spread.text(trials, 2, Trial::gapPercent),
                        Spread.text(trials, 0, trial -> trial.figures().cost()),
                        Spread.text(trials, 1, Trial::costPerDelivery),
                        Spread.text(trials, 2, trial -> trial.firstPlanAfter().toMillis() / MILLIS_PER_SECOND))
                + " |";
    }
}
