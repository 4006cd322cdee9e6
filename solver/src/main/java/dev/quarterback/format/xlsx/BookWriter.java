package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes an XLSX book, one sheet after the other; a sheet's rows leave memory as they come. */
public final class BookWriter implements Closeable {
    /** What the book says it was made by, with a version in the form that Excel wants. */
    private static final String MADE_BY = "Quarterback";

    private final Workbook book;

    /** A book that goes to {@code out}, which stays open. */
    public BookWriter(OutputStream out) {
        book = new Workbook(out, MADE_BY, null);
    }

    /** Begins the next sheet, which is to be closed before another one begins. */
    public SheetWriter sheet(String name) {
        return new SheetWriter(book.newWorksheet(name));
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
