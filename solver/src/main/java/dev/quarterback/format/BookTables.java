package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetRows;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets of a book by the tables that they hold; other sheets are left alone. */
final class BookTables implements ProblemTables {
    private final Book book;
    private final ColumnMap map;
    private final TableErrors errors;
    private final Map<ProblemTable, BookSheet> sheets = new HashMap<>();
    private final Map<ProblemTable, String> misnamed = new LinkedHashMap<>();

    /**
     * Looks through a book, and reports tables that are missing or there twice.
     *
     * @param map says which sheets are tables by other names, and with other columns
     */
    BookTables(Book book, ColumnMap map, TableErrors errors) {
        this.book = book;
        this.map = map;
        this.errors = errors;
        book.sheets().forEach(this::add);
        map.all().forEach(this::reportMissing);
        reportMisnamed();
        reportMissing();
    }

    private void add(BookSheet sheet) {
        TableMap mapped = map.from(sheet.name());
        ProblemTable table = mapped != null
                ? mapped.table()
                : ProblemTable.ALL.stream()
                        .filter(one -> one.isSheet(sheet.name()))
                        .findFirst()
                        .orElse(null);
        if (table == null) {
            meant(sheet.name());
            return;
        }
        BookSheet earlier = sheets.putIfAbsent(table, sheet);
        if (earlier != null) {
            String message = "sheet " + Shown.text(earlier.name()) + " is there too, for the same table";
            errors.addFile(new SheetPlaces(sheet.name()).of(0, null, -1), message, "keep one of them");
        } else {
            errors.located(table, new SheetPlaces(sheet.name()));
        }
    }

    private void meant(String name) {
        List<String> known = ProblemTable.ALL.stream().map(ProblemTable::sheet).toList();
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!isOfPlan(name)) {
            Nearest.to(lower, known)
                    .ifPresent(near -> misnamed.putIfAbsent(ProblemTable.ALL.get(known.indexOf(near)), name));
        }
    }

    /** Whether {@link BookProblemWriter} makes a sheet of that name of a plan. */
    static boolean isOfPlan(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.equals(CenterDayRows.SHEET)
                || lower.equals(OriginSheet.NAME)
                || Arrays.stream(CsvPlanTable.values())
                        .anyMatch(table -> table.sheet().equals(lower));
    }

    private void reportMissing(TableMap own) {
        if (own.file().charset() != null) {
            errors.addFile(own.file().charsetPlace(), "a book tells its own encoding", "leave it out");
        }
        String from = own.from();
        if (from != null && !sheets.containsKey(own.table())) {
            List<String> names = book.sheets().stream().map(BookSheet::name).toList();
            errors.addFile(own.fromPlace(), "no sheet " + Shown.text(from), Nearest.question(from, names));
        }
    }

    private void reportMisnamed() {
        misnamed.forEach((table, name) -> {
            if (!sheets.containsKey(table) && !ProblemTable.NEEDED.contains(table)) {
                errors.warnFile(
                        new SheetPlaces(name).of(0, null, -1),
                        "not read; did you mean " + Shown.text(table.sheet()) + "?");
            }
        });
    }

    private void reportMissing() {
        String needed = ProblemTable.NEEDED.stream().map(ProblemTable::sheet).collect(Collectors.joining(", "));
        if (sheets.isEmpty() && misnamed.isEmpty()) {
            errors.addFile("", "none of its sheets is a table of a problem", "a problem needs the sheets " + needed);
            return;
        }
        for (ProblemTable table : ProblemTable.NEEDED) {
            if (!sheets.containsKey(table) && !isNamedInMap(table)) {
                errors.located(table, new SheetPlaces(table.sheet()));
                String other = misnamed.get(table);
                errors.add(
                        table,
                        0,
                        null,
                        "no such sheet",
                        other == null
                                ? "a problem needs the sheets " + needed
                                : "rename sheet " + Shown.text(other) + " if it is meant");
            }
        }
    }

    private boolean isNamedInMap(ProblemTable table) {
        TableMap own = map.of(table);
        return own != null && own.from() != null;
    }

    @Override
    public boolean mayHave(ProblemTable table) {
        return sheets.containsKey(table) || misnamed.containsKey(table);
    }

    @Override
    public @Nullable RawTable open(ProblemTable table) throws IOException {
        BookSheet sheet = sheets.get(table);
        if (sheet == null) {
            return null;
        }
        TableMap own = map.of(table);
        try {
            return own == null ? new SheetTable(book.rows(sheet), table, errors) : mapped(sheet, own);
        } catch (BadBookException e) {
            errors.add(table, 0, null, String.valueOf(e.getMessage()), e.fix());
            return null;
        }
    }

    private RawTable mapped(BookSheet sheet, TableMap own) throws IOException {
        ProblemTable names = own.layout();
        int header = SheetHeader.row(book, sheet, names);
        SheetRows rows = book.rows(sheet);
        return new MappedTable(new SheetTable(rows, own.table(), names, header, errors), own, book.limit(), errors);
    }
}
