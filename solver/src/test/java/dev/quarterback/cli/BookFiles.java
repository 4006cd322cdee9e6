package dev.quarterback.cli;

import dev.quarterback.format.BookProblemWriter;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Books in which the orders stand as a user keeps them. */
final class BookFiles {
    private BookFiles() {}

    /** Writes a problem without its orders, and rows of texts as a sheet of another name. */
    static void write(Path book, Problem problem, String name, List<List<String>> rows) throws IOException {
        BookProblemWriter.write(problem, null, book);
        Path own = book.resolveSibling("own.xlsx");
        try (Book read = Book.open(book);
                OutputStream out = Files.newOutputStream(own);
                BookWriter written = new BookWriter(out)) {
            for (BookSheet sheet : read.sheets()) {
                if (!sheet.name().equals("orders")) {
                    copy(read, sheet, written);
                }
            }
            try (SheetWriter sheet = written.sheet(name)) {
                for (List<String> row : rows) {
                    sheet.nextRow();
                    row.forEach(sheet::text);
                }
            }
        }
        Files.move(own, book, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Book book, BookSheet sheet, BookWriter out) throws IOException {
        try (SheetRows rows = book.rows(sheet);
                SheetWriter written = out.sheet(sheet.name())) {
            while (rows.next()) {
                written.nextRow();
                for (SheetCell cell : rows.cells()) {
                    written.text(cell.text());
                }
            }
        }
    }
}
