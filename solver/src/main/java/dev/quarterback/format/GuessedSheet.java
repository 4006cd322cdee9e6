package dev.quarterback.format;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that may be one of ours. */
record GuessedSheet(Book book, BookSheet sheet) implements GuessedTable {
    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public String title() {
        return sheet.name();
    }

    @Override
    public @Nullable ProblemTable own() {
        return ProblemTable.ALL.stream()
                .filter(table -> table.isSheet(sheet.name()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public TablePlaces places() {
        return new SheetPlaces(sheet.name());
    }

    @Override
    public List<List<String>> heads() throws IOException {
        return SheetHeader.heads(book, sheet).stream()
                .map(SheetHeader.Head::cells)
                .toList();
    }

    @Override
    public RawTable open(ProblemTable table, TableErrors errors) throws IOException {
        return new SheetTable(book.rows(sheet), table, errors);
    }

    @Override
    public RawTable open(ProblemTable table, ProblemTable layout, TableErrors errors) throws IOException {
        int header = SheetHeader.row(book, sheet, layout);
        return new SheetTable(book.rows(sheet), table, layout, header, errors);
    }
}
