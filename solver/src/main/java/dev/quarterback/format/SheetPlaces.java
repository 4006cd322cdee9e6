package dev.quarterback.format;

import dev.quarterback.format.xlsx.SheetRows;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of a sheet as spreadsheets write them: {@code orders!F17}, {@code 'handover days'!C5}. A row's is its first
 * cell.
 *
 * @param name of the sheet
 */
record SheetPlaces(String name) implements TablePlaces {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    @Override
    public String of(int line, @Nullable String column, int index) {
        String sheet = PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
        if (line > 0) {
            return sheet + "!" + cell(line, index);
        }
        return column == null ? sheet : sheet + ": " + column;
    }

    /** Of a book as an object of sheets, each an object of cells: {@code /orders/F17}. */
    @Override
    public String pointer(int line, int index) {
        return Place.ROOT.field(name).pointer() + (line > 0 ? "/" + cell(line, index) : "");
    }

    @Override
    public String row() {
        return "row";
    }

    private static String cell(int line, int index) {
        return SheetRows.columnName(Math.max(0, index)) + line;
    }
}
