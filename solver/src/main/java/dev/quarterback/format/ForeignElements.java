package dev.quarterback.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Elements in tables of other makes, to which values of other such tables may refer. */
final class ForeignElements {
    private ForeignElements() {}

    /** Adds the elements of tables that are taken for ours to those that are known, where these have none of that kind. */
    static void add(Map<GuessedTable, ForeignTable> tables, Map<String, KnownElements> known) throws IOException {
        for (Map.Entry<GuessedTable, ForeignTable> table : tables.entrySet()) {
            ForeignTable theirs = table.getValue();
            boolean hasElements =
                    theirs.table().columns().contains("id") && !theirs.table().equals(ProblemTable.ORDERS);
            int id = hasElements ? column(theirs, "id") : -1;
            if (id >= 0 && !known.containsKey(theirs.table().section())) {
                String what = theirs.table().section() + " of " + theirs.name();
                Map<String, String> names = names(table.getKey(), theirs, id, column(theirs, "name"));
                known.put(theirs.table().section(), new KnownElements(what, names, true));
            }
        }
    }

    /** The number of the column that is likeliest one of ours; -1 where none is. */
    private static int column(ForeignTable theirs, String ours) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < theirs.columns().size(); i++) {
            for (ColumnWords.Match match :
                    ColumnWords.columns(theirs.table(), theirs.columns().get(i))) {
                if (match.column().equals(ours) && match.score() > most) {
                    best = i;
                    most = match.score();
                }
            }
        }
        return best;
    }

    private static Map<String, String> names(GuessedTable given, ForeignTable theirs, int id, int name)
            throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> columns =
                theirs.columns().stream().filter(column -> !column.isBlank()).toList();
        ProblemTable layout = theirs.table().withColumns(columns);
        try (RawTable rows = given.open(theirs.table(), layout, new TableErrors())) {
            boolean isThere = rows.nextHeader();
            while (isThere && rows.next()) {
                List<String> cells = IntStream.of(id, name)
                        .mapToObj(i -> i >= 0 && i < rows.cells().size()
                                ? rows.text(rows.cells().get(i)).strip()
                                : "")
                        .toList();
                if (!cells.get(0).isEmpty()) {
                    names.putIfAbsent(cells.get(0), cells.get(1));
                }
            }
        }
        return names;
    }
}
