package dev.quarterback.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table of texts as CSV for people and other programs, in the form of a plan's tables. */
public final class CsvTableWriter {
    private CsvTableWriter() {}

    /**
     * Writes a table to a stream, which stays open.
     *
     * @param rows each with a cell for every column; an empty text is nothing given
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<String> columns, List<List<String>> rows, OutputStream stream) throws IOException {
        CsvOutput.write(
                stream, CsvStyle.USUAL, columns, out -> rows.forEach(row -> out.row(() -> row.forEach(out::text))));
    }
}
