package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a folder that are tables as they are, and the elements in them that others may refer to. */
final class OwnTables {
    private OwnTables() {}

    /** Whether a file has the name of one of our tables and the columns that it needs. */
    static boolean isOne(Path file) throws IOException {
        ProblemTable table = table(file);
        return table != null && hasOurColumns(file, table);
    }

    private static @Nullable ProblemTable table(Path file) {
        String name =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return ProblemTable.ALL.stream()
                .filter(table -> table.file().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasOurColumns(Path file, ProblemTable table) throws IOException {
        TableErrors errors = new TableErrors();
        try (InputStream in = InputFile.open(file);
                CsvRows rows = new CsvRows(in, StandardCharsets.UTF_8, table, errors)) {
            return rows.nextHeader() && new TableHeader(rows.cells(), rows.line(), table, errors).areThere();
        }
    }

    /** The elements of our own tables among {@code files} by the names of their lists; yards and centers are also {@code sites}. */
    static Map<String, KnownElements> elements(List<Path> files) throws IOException {
        Map<String, KnownElements> known = new HashMap<>();
        for (Path file : files) {
            ProblemTable table = table(file);
            if (table != null && table.columns().contains("id") && !table.equals(ProblemTable.ORDERS) && isOne(file)) {
                known.put(table.section(), read(file, table));
            }
        }
        if (known.containsKey("yards") && known.containsKey("centers")) {
            Map<String, String> sites = new LinkedHashMap<>(known.get("yards").namesById());
            sites.putAll(known.get("centers").namesById());
            known.put("sites", new KnownElements("yards and centers", sites));
        }
        return known;
    }

    private static KnownElements read(Path file, ProblemTable table) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        TableErrors errors = new TableErrors();
        try (InputStream in = InputFile.open(file)) {
            TableRows rows = new TableRows(new CsvRows(in, StandardCharsets.UTF_8, table, errors), table, errors);
            TableCells cells = new TableCells(rows, table, errors);
            while (rows.next()) {
                String name = table.columns().contains("name") ? cells.optionalText("name") : null;
                names.putIfAbsent(cells.text("id"), name == null ? "" : name);
            }
        }
        return new KnownElements(table.section(), names);
    }
}
