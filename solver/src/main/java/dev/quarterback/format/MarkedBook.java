package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.format.xlsx.UnpackLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy of the known sheets of a book, in which what is wrong is coloured and has a note; formulas become their values. */
public final class MarkedBook {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private MarkedBook() {}

    /**
     * Writes the copy of a book that holds a problem; also of its sheets by other names that have errors.
     *
     * @param errors those of {@link BookProblemReader}, by the cells in their pointers
     * @return whether there was a sheet to copy
     * @throws IOException if the one cannot be read or the other not be written
     */
    public static boolean write(Path book, List<InputError> errors, Path target) throws IOException {
        return write(
                book,
                UnpackLimit.none(),
                errors,
                target,
                name -> ProblemTable.ALL.stream().anyMatch(table -> table.isSheet(name))
                        || errors.stream().anyMatch(error -> error.pointer().startsWith(start(name))));
    }

    /**
     * The same of a book that holds a plan too, whose sheets are copied with those of the problem; alone where one of those
     * is damaged.
     *
     * @param notes what to note, by the cells in their pointers
     * @return which sheets were copied
     */
    public static MarkedSheets writeWithPlan(Path book, List<InputError> notes, Path target) throws IOException {
        return writeWithPlan(book, UnpackLimit.none(), notes, target);
    }

    /**
     * The same of a book that others have sent. What was edited is in the sheets of the plan: where one of the others is
     * damaged, these alone are copied.
     *
     * @param limit what may be unpacked of it
     */
    public static MarkedSheets writeWithPlan(Path book, UnpackLimit limit, List<InputError> notes, Path target)
            throws IOException {
        UnpackLimit again = limit.anew();
        try {
            boolean isWritten = write(
                    book,
                    limit,
                    notes,
                    target,
                    name -> BookTables.isOfPlan(name)
                            || ProblemTable.ALL.stream().anyMatch(table -> table.isSheet(name)));
            return isWritten ? MarkedSheets.ALL : MarkedSheets.NONE;
        } catch (BadBookException e) {
            return write(book, again, notes, target, PlanSheetReader::isRead)
                    ? MarkedSheets.OF_PLAN
                    : MarkedSheets.NONE;
        }
    }

    static boolean write(Path book, UnpackLimit limit, List<InputError> errors, Path target, Predicate<String> isKnown)
            throws IOException {
        try (Book read = Book.open(book, limit)) {
            List<BookSheet> known = read.sheets().stream()
                    .filter(sheet -> isKnown.test(sheet.name()))
                    .toList();
            if (!known.isEmpty()) {
                AtomicFile.write(target, out -> {
                    try (BookWriter written = new BookWriter(out)) {
                        for (BookSheet sheet : known) {
                            copy(read, sheet, errors, written);
                        }
                    }
                });
            }
            return !known.isEmpty();
        }
    }

    private static void copy(Book book, BookSheet sheet, List<InputError> errors, BookWriter out) throws IOException {
        try (SheetRows rows = book.rows(sheet);
                SheetWriter written = out.sheet(sheet.name())) {
            mark(sheet, errors, written);
            rows.hiddenColumns().forEach(written::hide);
            while (rows.next()) {
                written.skipTo(rows.row() - 1);
                written.nextRow();
                for (SheetCell cell : rows.cells()) {
                    copy(cell, written);
                }
                written.fillMarks();
            }
        }
    }

    private static void mark(BookSheet sheet, List<InputError> errors, SheetWriter written) {
        String start = start(sheet.name());
        for (InputError error : errors) {
            Matcher cell = CELL.matcher(
                    error.pointer().startsWith(start) ? error.pointer().substring(start.length()) : "");
            if (cell.matches()) {
                written.mark(Integer.parseInt(cell.group(2)) - 1, SheetRows.column(cell.group()), error.advice());
            }
        }
    }

    /** What pointers to cells of a sheet begin with. */
    private static String start(String sheet) {
        return Place.ROOT.field(sheet).pointer() + "/";
    }

    private static void copy(SheetCell cell, SheetWriter written) {
        if (cell.text().isEmpty()) {
            written.empty();
            return;
        }
        switch (cell.kind()) {
            case NUMBER -> number(cell, written);
            case DAY -> written.day(LocalDate.parse(cell.text()));
            default -> written.text(cell.text());
        }
    }

    /** With the zeros that it is shown with: in an id they count. */
    private static void number(SheetCell cell, SheetWriter written) {
        String shown = cell.asText();
        if (shown == null || shown.equals(cell.text())) {
            written.number(Double.parseDouble(cell.text()));
        } else {
            written.zeros(Long.parseLong(cell.text()), shown.length());
        }
    }
}
