package dev.quarterback.benchmark;

import java.util.List;

/** The table of results in Markdown: a line for each problem, over all seeds, with first-come's plan at its end. */
final class ResultsTable {
    private static final double MILLIS_PER_SECOND = 1000;

    private ResultsTable() {}

    /** The names of the columns. */
    static List<String> header() {
        return List.of(
                "| problem | orders | appointments | kept | delivered | weighted | bound | gap % | cost a delivery |"
                        + " first plan, s | moves a second | first-come: kept | weighted | cost a delivery |",
                "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    /**
     * The line of a problem.
     *
     * @param trials of the search, one for each seed
     */
    static String line(String problem, List<Trial> trials, Trial firstCome) {
        List<Trial> byHand = List.of(firstCome);
        return "| "
                + String.join(
                        " | ",
                        problem,
                        Spread.mean(byHand, 0, trial -> trial.figures().orders()),
                        Spread.mean(byHand, 0, trial -> trial.figures().appointments()),
                        Spread.text(trials, 0, ResultsTable::kept),
                        Spread.text(trials, 0, trial -> trial.figures().delivered()),
                        Spread.text(trials, 0, ResultsTable::weighted),
                        Spread.text(trials, 0, Trial::bound),
                        Spread.text(trials, 2, Trial::gapPercent),
                        Spread.mean(trials, 1, Trial::costPerDelivery),
                        Spread.mean(trials, 2, trial -> trial.firstPlanAfter().toMillis() / MILLIS_PER_SECOND),
                        Spread.mean(trials, 0, Trial::movesPerSecond),
                        Spread.mean(byHand, 0, ResultsTable::kept),
                        Spread.mean(byHand, 0, ResultsTable::weighted),
                        Spread.mean(byHand, 1, Trial::costPerDelivery))
                + " |";
    }

    private static Number kept(Trial trial) {
        return trial.figures().appointmentsKept();
    }

    private static Number weighted(Trial trial) {
        return trial.figures().deliveredWeight();
    }
}
