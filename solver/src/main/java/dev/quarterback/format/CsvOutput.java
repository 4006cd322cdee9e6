package dev.quarterback.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes the rows of a CSV file: UTF-8, commas, quotes where they are needed; an empty cell is nothing given. */
final class CsvOutput {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator csv;
    private long rows;

    private CsvOutput(JsonGenerator csv) {
        this.csv = csv;
    }

    /** Writes a file with a header; the file changes as a whole or not at all. */
    static CsvFile write(Path file, List<String> columns, Consumer<CsvOutput> rows) throws IOException {
        AtomicLong written = new AtomicLong();
        AtomicFile.write(file, out -> written.set(write(out, columns, rows)));
        return new CsvFile(String.valueOf(file.getFileName()), written.get());
    }

    /** Writes a header and rows to a stream, which stays open; gives the number of rows. */
    static long write(OutputStream out, List<String> columns, Consumer<CsvOutput> rows) throws IOException {
        try (JsonGenerator csv = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            CsvOutput output = new CsvOutput(csv);
            output.row(() -> columns.forEach(csv::writeString));
            rows.accept(output);
            return output.rows - 1;
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    void row(Runnable cells) {
        csv.writeStartArray();
        cells.run();
        csv.writeEndArray();
        rows++;
    }

    void text(@Nullable String text) {
        csv.writeString(text == null ? "" : CsvText.toCell(text));
    }

    void whole(long number) {
        csv.writeString(Long.toString(number));
    }

    void whole(@Nullable Integer number) {
        csv.writeString(number == null ? "" : number.toString());
    }

    /** A number that is left out where it means that there is no limit. */
    void wholeUnless(int unlimited, int number) {
        csv.writeString(number == unlimited ? "" : Integer.toString(number));
    }

    void decimal(double number) {
        csv.writeString(Shown.number(number));
    }

    void day(@Nullable LocalDate day) {
        csv.writeString(day == null ? "" : day.toString());
    }

    /** A list that is read back. */
    void ids(List<String> ids) {
        text(CsvText.join(ids));
    }

    /** A list for people. */
    void shown(List<String> ids) {
        text(String.join(" ", ids));
    }

    void days(List<LocalDate> days) {
        csv.writeString(String.join(" ", days.stream().map(LocalDate::toString).toList()));
    }
}
