package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet as a table: its first row with content names the columns; hidden columns are left alone. */
final class SheetTable implements RawTable {
    private final SheetRows rows;
    private final ProblemTable table;
    private final ProblemTable names;
    private final int headerRow;
    private final TableErrors errors;
    private boolean broken;

    /** The cells of the current row as texts; it follows the row. */
    private final List<String> texts = new AbstractList<>() {
        @Override
        public String get(int index) {
            return cell(index).text();
        }

        @Override
        public int size() {
            return rows.cells().size();
        }
    };

    SheetTable(SheetRows rows, ProblemTable table, TableErrors errors) {
        this(rows, table, table, 0, errors);
    }

    /**
     * A user's sheet that is one of our tables by a map.
     *
     * @param names the table with its columns named as there
     * @param headerRow the row that names them; what stands above is passed over
     */
    SheetTable(SheetRows rows, ProblemTable table, ProblemTable names, int headerRow, TableErrors errors) {
        this.rows = rows;
        this.table = table;
        this.names = names;
        this.headerRow = headerRow;
        this.errors = errors;
    }

    @Override
    public boolean nextHeader() throws IOException {
        boolean isThere = next();
        while (isThere && line() < headerRow) {
            isThere = next();
        }
        if (isThere) {
            warnOfHidden();
            return true;
        }
        if (!broken) {
            errors.add(
                    table,
                    0,
                    null,
                    "the sheet is empty",
                    "its first row names the columns: " + String.join(", ", names.columns()));
            broken = true;
        }
        return false;
    }

    /** What is hidden may be forgotten, so that it counts only once it is shown. */
    private void warnOfHidden() {
        List<SheetCell> header = rows.cells();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).text();
            String column = rows.isHidden(i) ? names.column(name).orElse(null) : null;
            if (column != null && names.required().contains(column)) {
                errors.addStray(table, line(), i, "the column is hidden, and hidden ones are left alone", "show it");
            } else if (column != null) {
                errors.warnStray(table, line(), i, "the column is hidden and not read; show it to have it read");
            }
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (!broken && rows.next()) {
                if (!texts.stream().allMatch(String::isBlank)) {
                    return true;
                }
            }
            return false;
        } catch (BadBookException e) {
            errors.add(table, 0, null, String.valueOf(e.getMessage()), e.fix());
            broken = true;
            return false;
        }
    }

    @Override
    public int line() {
        return rows.row();
    }

    @Override
    public List<String> cells() {
        return texts;
    }

    private SheetCell cell(int column) {
        boolean isThere = column >= 0 && column < rows.cells().size() && !rows.isHidden(column);
        return isThere ? rows.cells().get(column) : SheetCell.EMPTY;
    }

    @Override
    public Kind kind(int column) {
        return switch (cell(column).kind()) {
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case DAY -> Kind.DAY;
            case UNUSABLE -> Kind.UNUSABLE;
        };
    }

    @Override
    public @Nullable String trouble(int column) {
        return cell(column).trouble();
    }

    @Override
    public @Nullable String asText(int column) {
        return cell(column).asText();
    }

    @Override
    public String text(String cell) {
        return cell;
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return true;
    }

    @Override
    public boolean hasSpreadsheetDays() {
        return true;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public boolean isRagged() {
        return true;
    }

    @Override
    public String widthFix(int width) {
        throw new IllegalStateException("Rows of sheets may have any width.");
    }

    @Override
    public boolean mayBeCut() {
        return false;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
