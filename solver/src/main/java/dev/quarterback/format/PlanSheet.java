package dev.quarterback.format;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a plan that was read.
 *
 * @param rows those that could be read
 * @param ids the ids in the first column, also of rows that could not be read further
 * @param isComplete whether it could be read to its end
 */
record PlanSheet<T>(List<T> rows, Set<String> ids, boolean isComplete, List<InputError> errors) {
    /** Errors of a sheet that are kept. */
    private static final int KEPT = 10_000;

    /** Reads a row; null where a cell cannot be read, which has been reported. */
    interface RowReader<T> {
        @Nullable
        T read(String id, TableCells cells, PlanSheetRow row);
    }

    /** Reads the sheet of a table of a plan. */
    static <T> PlanSheet<T> read(
            Book book, CsvPlanTable written, ProblemTable table, PlanAccount plan, RowReader<T> reader)
            throws IOException {
        TableErrors errors = new TableErrors(KEPT);
        List<BookSheet> sheets = book.sheets().stream()
                .filter(sheet -> LookAlike.areBlanksAndCaseApart(sheet.name(), table.sheet()))
                .toList();
        errors.located(
                table,
                new SheetPlaces(sheets.isEmpty() ? table.sheet() : sheets.get(0).name()));
        if (sheets.size() != 1) {
            reportNumber(sheets, table, book, errors);
            return new PlanSheet<>(List.of(), Set.of(), false, errors.listed());
        }
        RecordedRows exported = new RecordedRows();
        PlanRows.write(written, plan, exported);
        try (SheetTable raw = new SheetTable(book.rows(sheets.get(0)), table, errors)) {
            return read(new TableRows(raw, table, errors), written, table, exported, errors, reader);
        } catch (BadBookException e) {
            errors.add(table, 0, null, String.valueOf(e.getMessage()), e.fix());
            return new PlanSheet<>(List.of(), Set.of(), false, errors.listed());
        }
    }

    private static <T> PlanSheet<T> read(
            TableRows rows,
            CsvPlanTable written,
            ProblemTable table,
            RecordedRows exported,
            TableErrors errors,
            RowReader<T> reader)
            throws IOException {
        TableCells cells = new TableCells(rows, table, errors);
        List<T> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (rows.next()) {
            String id = cells.text(table.required().get(0));
            if (!JsonInput.isReadable(id)) {
                continue;
            }
            ids.add(id);
            Map<String, String> changed = changed(rows, written.columns(), table, exported.of(id));
            PlanSheetRow row = new PlanSheetRow(errors, table, rows.line(), changed);
            T one = reader.read(id, cells, row);
            if (one != null) {
                read.add(one);
            }
        }
        return new PlanSheet<>(read, ids, rows.isComplete(), errors.listed());
    }

    /** What stands in columns that follow from others and is not what was exported. */
    private static Map<String, String> changed(
            TableRows rows, List<String> columns, ProblemTable table, List<String> exported) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String column : table.optional()) {
            String cell = rows.cell(column);
            String before = exported.isEmpty() ? "" : exported.get(columns.indexOf(column));
            if (cell != null && !cell.isBlank() && !isSame(cell.strip(), before.strip())) {
                changed.put(column, cell.strip());
            }
        }
        return changed;
    }

    private static boolean isSame(String cell, String exported) {
        if (cell.equals(exported)) {
            return true;
        }
        try {
            return Double.parseDouble(cell) == Double.parseDouble(exported);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void reportNumber(List<BookSheet> sheets, ProblemTable table, Book book, TableErrors errors) {
        if (!sheets.isEmpty()) {
            errors.add(
                    table,
                    0,
                    null,
                    "sheet " + Shown.text(sheets.get(1).name()) + " is there too, for the same table",
                    "keep one of them");
            return;
        }
        String near = Nearest.to(
                        table.sheet(),
                        book.sheets().stream().map(BookSheet::name).toList())
                .map(name -> "rename sheet " + Shown.text(name) + " if it is meant")
                .orElse("edit a book that was made by export PROBLEM PLAN BOOK.xlsx");
        errors.add(table, 0, null, "no such sheet", near);
    }
}
