package dev.quarterback.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a table that is being read: where each column of its {@link ProblemTable} stands in this very one.
 *
 * <p>A column without a name is none as long as its cells are empty, as spreadsheets leave them at the right.
 */
final class TableHeader {
    private final ProblemTable table;
    private final TableErrors errors;
    private final int line;
    private final Map<String, Integer> places = new HashMap<>();
    private boolean[] nameless;
    private int width;
    private int needed;

    /** Takes the cells of the header, which is on {@code line}, and reports those that name no column. */
    TableHeader(List<String> header, int line, ProblemTable table, TableErrors errors) {
        this.table = table;
        this.errors = errors;
        this.line = line;
        this.nameless = new boolean[header.size()];
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isBlank()) {
                nameless[i] = true;
            } else {
                width = i + 1;
                add(name, i);
            }
        }
        errors.numbered(table, places);
        for (String required : table.required()) {
            needed = Math.max(needed, places.getOrDefault(required, -1) + 1);
        }
    }

    private void add(String name, int index) {
        String column = table.column(name).orElse(null);
        if (column == null) {
            String question = Nearest.question(name, table.columns());
            errors.addStray(
                    table,
                    line,
                    index,
                    "unknown column " + Shown.text(name),
                    question != null ? question : table.what() + " has " + String.join(", ", table.columns()));
        } else if (places.putIfAbsent(column, index) != null) {
            errors.addStray(table, line, index, "column " + Shown.text(name) + " is given twice", "give it once");
        }
    }

    /** Whether all columns are there that must be; reports those that are not. */
    boolean areThere() {
        List<String> missing = table.required().stream()
                .filter(required -> !places.containsKey(required))
                .toList();
        for (String column : missing) {
            errors.add(table, line, null, "no column " + Shown.text(column), table.needs());
        }
        return missing.isEmpty();
    }

    /** The number of a column, from 0; -1 when the table has none of that name. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The cell of a column; empty when the table or the row has none. */
    String cell(List<String> cells, String column) {
        Integer index = places.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index);
    }

    /** Whether a row ends before the last column that has a name. */
    boolean isShort(List<String> cells) {
        return cells.size() < width;
    }

    /** Whether a row can be read: it reaches the columns that must be there and has no cell beyond all of them. */
    boolean fit(List<String> cells) {
        if (cells.size() < needed) {
            return false;
        }
        for (int i = nameless.length; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Columns of the header, those without a name at its end included where {@code cells} reach beyond those with one. */
    int count(List<String> cells) {
        return cells.size() > width ? nameless.length : width;
    }

    /** Reports the first filled cell of each column without a name; false when there is one in this row. */
    boolean areNamed(List<String> cells, int row) {
        boolean named = true;
        if (cells.size() > nameless.length) { // Only where rows may end anywhere.
            int known = nameless.length;
            nameless = Arrays.copyOf(nameless, cells.size());
            Arrays.fill(nameless, known, nameless.length, true);
        }
        for (int i = 0; i < Math.min(nameless.length, cells.size()); i++) {
            if (nameless[i] && !cells.get(i).isBlank()) {
                nameless[i] = false;
                named = false;
                errors.addStray(
                        table,
                        row,
                        i,
                        "column " + (i + 1) + " has no name but holds " + Shown.text(cells.get(i)),
                        "name it on " + errors.row(table) + " " + line + " or clear it");
            }
        }
        return named;
    }

    /** Whether a row is the header once more, as where tables were put one after the other. */
    boolean isHeader(List<String> cells) {
        return places.entrySet().stream()
                .allMatch(column -> LookAlike.areBlanksAndCaseApart(cell(cells, column.getKey()), column.getKey()));
    }
}
