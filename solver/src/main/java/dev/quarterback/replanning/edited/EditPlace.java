package dev.quarterback.replanning.edited;

import dev.quarterback.format.InputError;
import dev.quarterback.format.PlanSheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an edit.
 *
 * @param sheet the name of its sheet
 * @param row null where the row was deleted
 * @param columns those that were edited; of a row that was added, the one with the id
 */
record EditPlace(String sheet, @Nullable PlanSheetRow row, List<String> columns) {
    EditPlace {
        columns = List.copyOf(columns);
    }

    static EditPlace deleted(String sheet) {
        return new EditPlace(sheet, null, List.of());
    }

    /** All of the cells. */
    List<EditedCell> cells() {
        return row == null
                ? List.of(new EditedCell(sheet, "/" + sheet))
                : columns.stream().map(column -> cell(row, column)).toList();
    }

    private static EditedCell cell(PlanSheetRow row, String column) {
        InputError there = row.at(column, "", null);
        return new EditedCell(there.place(), there.pointer());
    }

    /** An error at the cell of a column, or at the first cell where that was not edited. */
    InputError at(String column, String message, @Nullable String fix) {
        if (row == null) {
            return new InputError(sheet, "/" + sheet, message, fix);
        }
        return row.at(columns.contains(column) ? column : columns.get(0), message, fix);
    }
}
