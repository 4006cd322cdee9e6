package dev.quarterback.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files or sheets that are tables as they are, and the elements in them that others may refer to. */
final class OwnTables {
    private OwnTables() {}

    /** Whether it has the name of one of our tables and the columns that this needs. */
    static boolean isOne(GuessedTable given) throws IOException {
        ProblemTable table = given.own();
        return table != null && hasOurColumns(given, table);
    }

    private static boolean hasOurColumns(GuessedTable given, ProblemTable table) throws IOException {
        TableErrors errors = new TableErrors();
        try (RawTable rows = given.open(table, errors)) {
            return rows.nextHeader() && new TableHeader(rows.cells(), rows.line(), table, errors).areThere();
        }
    }

    /** The elements of our own tables among {@code all} by the names of their lists. */
    static Map<String, KnownElements> elements(List<? extends GuessedTable> all) throws IOException {
        Map<String, KnownElements> known = new HashMap<>();
        for (GuessedTable given : all) {
            ProblemTable table = given.own();
            if (table != null && table.columns().contains("id") && !table.equals(ProblemTable.ORDERS) && isOne(given)) {
                known.put(table.section(), read(given, table));
            }
        }
        return known;
    }

    /** Adds yards and centers together as {@code sites}, where both are known. */
    static void addSites(Map<String, KnownElements> known) {
        KnownElements yards = known.get("yards");
        KnownElements centers = known.get("centers");
        if (yards != null && centers != null) {
            Map<String, String> sites = new LinkedHashMap<>(yards.namesById());
            sites.putAll(centers.namesById());
            boolean areProposed = yards.areProposed() || centers.areProposed();
            known.put("sites", new KnownElements(yards.what() + " and " + centers.what(), sites, areProposed));
        }
    }

    private static KnownElements read(GuessedTable given, ProblemTable table) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        TableErrors errors = new TableErrors();
        try (RawTable raw = given.open(table, errors)) {
            TableRows rows = new TableRows(raw, table, errors);
            TableCells cells = new TableCells(rows, table, errors);
            while (rows.next()) {
                String name = table.columns().contains("name") ? cells.optionalText("name") : null;
                names.putIfAbsent(cells.text("id"), name == null ? "" : name);
            }
        }
        return new KnownElements(table.section(), names);
    }
}
