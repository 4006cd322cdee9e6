package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the row of a user's sheet that names its columns; titles may stand above it. */
final class SheetHeader {
    private SheetHeader() {}

    /** The number of the row that names most columns of a table, of the first ones; 0 where none names any. */
    static int row(Book book, BookSheet sheet, ProblemTable names) throws IOException {
        int fullest = 0;
        long most = 0;
        for (Head head : heads(book, sheet)) {
            long named = head.cells().stream()
                    .flatMap(cell -> names.column(cell).stream())
                    .distinct()
                    .count();
            if (named > most) {
                most = named;
                fullest = head.row();
            }
        }
        return fullest;
    }

    /** One of the first rows with any content. */
    record Head(int row, List<String> cells) {}

    /** The first rows; fewer where the sheet is damaged, which is told when it is read. */
    static List<Head> heads(Book book, BookSheet sheet) throws IOException {
        List<Head> heads = new ArrayList<>();
        try (SheetRows rows = book.rows(sheet)) {
            while (heads.size() < CsvLayout.LOOKED_AT && rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < rows.cells().size(); i++) {
                    SheetCell cell =
                            rows.isHidden(i) ? SheetCell.EMPTY : rows.cells().get(i);
                    cells.add(cell.text());
                }
                heads.add(new Head(rows.row(), cells));
            }
        } catch (BadBookException e) {
            // Told when it is read.
        }
        return heads;
    }
}
