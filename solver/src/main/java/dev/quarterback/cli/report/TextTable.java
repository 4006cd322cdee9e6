package dev.quarterback.cli.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, all others to the right, two spaces between them. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** A table with these heads over its columns. */
    public TextTable(String... heads) {
        rows.add(heads);
    }

    /** Adds a row, with a cell for each head. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException(
                    "Cells (" + cells.length + ") for columns (" + rows.get(0).length + ").");
        }
        rows.add(cells);
    }

    /** The lines of the table, heads first, without spaces at their ends. */
    public List<String> lines() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String space = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? row[i] + space : GAP + space + row[i]);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
