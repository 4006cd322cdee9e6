package dev.quarterback.format;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The book that is exported of a plan, with cells, rows and sheets changed as by hand. */
public final class EditedBook {
    private static final String LIKE_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private EditedBook() {}

    /** The book of a plan as it is exported; {@code file} is used for it. */
    public static EditedBook of(Problem problem, @Nullable Plan plan, Path file) {
        try {
            BookProblemWriter.write(problem, plan, file);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book that is there. */
    public static EditedBook read(Path file) throws IOException {
        EditedBook edited = new EditedBook();
        try (Book book = Book.open(file)) {
            for (BookSheet sheet : book.sheets()) {
                List<List<String>> rows = new ArrayList<>();
                try (SheetRows read = book.rows(sheet)) {
                    while (read.next()) {
                        rows.add(new ArrayList<>(
                                read.cells().stream().map(SheetCell::text).toList()));
                    }
                }
                edited.sheets.put(sheet.name(), rows);
            }
        }
        return edited;
    }

    private List<List<String>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    /** Sets a cell such as {@code deliveries!F3}; what looks like a day becomes one. */
    public EditedBook set(String cell, String value) {
        String[] parts = cell.split("!", 2);
        int row = Integer.parseInt(parts[1].replaceAll("[A-Z]", "")) - 1;
        List<List<String>> rows = rows(parts[0]);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() <= SheetRows.column(parts[1])) {
            cells.add("");
        }
        cells.set(SheetRows.column(parts[1]), value);
        return this;
    }

    /** Deletes a row, so that those below move up. */
    public EditedBook delete(String sheet, int row) {
        rows(sheet).remove(row - 1);
        return this;
    }

    /** Adds a row at the end, its cells separated by commas. */
    public EditedBook add(String sheet, String cells) {
        rows(sheet).add(new ArrayList<>(List.of(cells.split(",", -1))));
        return this;
    }

    public EditedBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public EditedBook rename(String sheet, String name) {
        sheets.put(name, Objects.requireNonNull(sheets.remove(sheet)));
        return this;
    }

    /** How many rows a sheet has, the names of the columns among them. */
    public int size(String sheet) {
        return rows(sheet).size();
    }

    /** The cell of a sheet as a text. */
    public String get(String cell) {
        String[] parts = cell.split("!", 2);
        return rows(parts[0])
                .get(Integer.parseInt(parts[1].replaceAll("[A-Z]", "")) - 1)
                .get(SheetRows.column(parts[1]));
    }

    public Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                BookWriter book = new BookWriter(out)) {
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                try (SheetWriter written = book.sheet(sheet.getKey())) {
                    for (List<String> row : sheet.getValue()) {
                        written.nextRow();
                        row.forEach(cell -> write(cell, written));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(String cell, SheetWriter written) {
        if (cell.isEmpty()) {
            written.empty();
        } else if (cell.matches(LIKE_DAY)) {
            written.day(LocalDate.parse(cell));
        } else {
            written.text(cell);
        }
    }
}
