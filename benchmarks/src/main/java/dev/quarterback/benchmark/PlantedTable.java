package dev.quarterback.benchmark;

import dev.quarterback.plan.PlanFigures;
import java.util.List;

/** The table of planted problems in Markdown: what searches reach of what can be reached, a line for each problem. */
final class PlantedTable {
    private PlantedTable() {}

    /** The names of the columns. */
    static List<String> header() {
        return List.of(
                "| problem | orders | appointments | weight | kept | kept % | weighted | weighted % |",
                "|---|---|---|---|---|---|---|---|");
    }

    /**
     * The line of a problem.
     *
     * @param planted the figures of the plan that is planted, which delivers and keeps all
     * @param trials of the search, one for each seed
     */
    static String line(String problem, PlanFigures planted, List<Trial> trials) {
        return "| "
                + String.join(
                        " | ",
                        problem,
                        String.format("%,d", planted.orders()),
                        String.format("%,d", planted.appointments()),
                        String.format("%,d", planted.deliveredWeight()),
                        Spread.text(trials, 0, trial -> trial.figures().appointmentsKept()),
                        Spread.text(trials, 2, trial -> keptPercent(trial, planted)),
                        Spread.text(trials, 0, trial -> trial.figures().deliveredWeight()),
                        Spread.text(trials, 2, trial -> weightPercent(trial, planted)))
                + " |";
    }

    private static double keptPercent(Trial trial, PlanFigures planted) {
        return percent(trial.figures().appointmentsKept(), planted.appointments());
    }

    private static double weightPercent(Trial trial, PlanFigures planted) {
        return percent(trial.figures().deliveredWeight(), planted.deliveredWeight());
    }

    private static double percent(long part, long all) {
        return all == 0 ? 100 : 100.0 * part / all;
    }
}
