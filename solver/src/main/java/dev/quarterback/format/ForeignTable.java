package dev.quarterback.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's file or sheet that may be one of ours by other names.
 *
 * @param name of the file or sheet
 * @param table what it seems to be
 * @param columns the names of its columns
 * @param profiles of each column what its values have in common
 * @param shapes which cells its rows fill
 */
record ForeignTable(
        String name, ProblemTable table, List<String> columns, List<ColumnProfile> profiles, RowShapes shapes) {
    /** Of a name that is a word for it, how much the table's own name counts. */
    private static final int PER_COLUMN = 100;

    /** Columns that are known, so that a file with codes is taken for no table. */
    private static final int FEWEST = 2;

    /** A header that fits a table so well. */
    private record Fit(ProblemTable table, List<String> columns, int score) {}

    /** The table that a file or sheet seems to be, read to its end; null when it looks like none. */
    static @Nullable ForeignTable of(GuessedTable given, TableErrors errors) throws IOException {
        Fit fit = fit(given);
        if (fit.score() <= PER_COLUMN) {
            return null;
        }
        ProblemTable layout = fit.table()
                .withColumns(fit.columns().stream()
                        .filter(column -> !column.isBlank())
                        .toList());
        errors.located(fit.table(), given.places());
        try (RawTable rows = given.open(fit.table(), layout, errors)) {
            return rows.nextHeader() ? read(given, fit.table(), rows) : null;
        }
    }

    private static ForeignTable read(GuessedTable given, ProblemTable table, RawTable rows) throws IOException {
        List<String> columns = List.copyOf(rows.cells());
        List<ColumnProfile> profiles = new ArrayList<>();
        columns.forEach(column -> profiles.add(new ColumnProfile()));
        RowShapes shapes = new RowShapes(given.places().row());
        while (rows.next()) {
            List<String> cells = rows.cells();
            if (shapes.add(rows.line(), cells)) {
                continue;
            }
            for (int i = 0; i < Math.min(cells.size(), profiles.size()); i++) {
                profiles.get(i).add(rows.text(cells.get(i)), rows.kind(i));
            }
        }
        return new ForeignTable(given.name(), table, columns, profiles, shapes);
    }

    private static Fit fit(GuessedTable given) throws IOException {
        return given.heads().stream()
                .flatMap(cells -> ProblemTable.ALL.stream()
                        .filter(table -> !table.equals(ProblemTable.PROBLEM))
                        .map(table -> new Fit(table, cells, score(table, cells, given.title()))))
                .max(Comparator.comparingInt(Fit::score))
                .orElse(new Fit(ProblemTable.ORDERS, List.of(), 0));
    }

    /** How well a line is the header of a table: each column that it has counts, those that must be there twice. */
    private static int score(ProblemTable table, List<String> cells, String name) {
        List<String> found = new ArrayList<>();
        int score = 0;
        for (String cell : cells) {
            ColumnWords.Match match =
                    ColumnWords.columns(table, cell).stream().findFirst().orElse(null);
            if (match != null && !found.contains(match.column())) {
                found.add(match.column());
                score += match.score() * (table.required().contains(match.column()) ? 2 : 1);
            }
        }
        return found.size() < FEWEST ? 0 : score + ColumnWords.table(table, name) * PER_COLUMN / ColumnWords.EXACT;
    }
}
