package dev.quarterback.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes the rows of a CSV file in a {@link CsvStyle}, with quotes where they are needed. */
final class CsvOutput implements TableOutput {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator csv;
    private final String name;
    private final boolean hasDecimalComma;
    private final boolean isUtf8;
    private final CharsetEncoder encoder;
    private long rows;

    private CsvOutput(JsonGenerator csv, CsvStyle style, String name) {
        this.csv = csv;
        this.name = name;
        this.hasDecimalComma = style.hasDecimalComma();
        this.isUtf8 = style.charset().equals(StandardCharsets.UTF_8);
        this.encoder = style.charset().newEncoder();
    }

    /** Writes a file with a header; the file changes as a whole or not at all. */
    static CsvFile write(Path file, CsvStyle style, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        AtomicLong written = new AtomicLong();
        String name = String.valueOf(file.getFileName());
        AtomicFile.write(file, out -> written.set(write(out, style, name, columns, rows)));
        return new CsvFile(name, written.get());
    }

    /** Makes sure that the encoding of a style has all characters of a file, before anything is written. */
    static void check(String name, CsvStyle style, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        if (!style.charset().equals(StandardCharsets.UTF_8)) {
            write(OutputStream.nullOutputStream(), style, name, columns, rows);
        }
    }

    /** Writes a header and rows to a stream, which stays open; gives the number of rows. */
    static long write(OutputStream out, CsvStyle style, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        return write(out, style, "", columns, rows);
    }

    private static long write(
            OutputStream out, CsvStyle style, String name, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        Writer writer = new OutputStreamWriter(
                out,
                style.charset()
                        .newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .onMalformedInput(CodingErrorAction.REPORT));
        try (JsonGenerator csv = FACTORY.createGenerator(new Schema(style.separator()), writer)) {
            if (style.hasMark()) {
                writer.write('\uFEFF');
            }
            CsvOutput output = new CsvOutput(csv, style, name);
            output.row(() -> columns.forEach(csv::writeString));
            rows.accept(output);
            csv.flush();
            writer.flush();
            return output.rows - 1;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /** What an encoding lacks is told with its place, and never written as a question mark. */
    private void checkCharacters(String cell) {
        if (!isUtf8 && !encoder.canEncode(cell)) {
            String place = (name.isEmpty() ? "" : name + ": ") + "row " + (rows + 1);
            throw new UncheckedIOException(new IOException(place + ": " + Shown.text(cell) + " has characters that "
                    + encoder.charset().name() + " has not; choose UTF-8"));
        }
    }

    private static final class Schema extends ObjectWriteContext.Base {
        private final CsvSchema schema;

        Schema(char separator) {
            schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        }

        @Override
        public FormatSchema getSchema() {
            return schema;
        }
    }

    @Override
    public void row(Runnable cells) {
        csv.writeStartArray();
        cells.run();
        csv.writeEndArray();
        rows++;
    }

    @Override
    public void text(@Nullable String text) {
        String cell = text == null ? "" : CsvText.toCell(text);
        checkCharacters(cell);
        csv.writeString(cell);
    }

    @Override
    public void whole(long number) {
        csv.writeString(Long.toString(number));
    }

    @Override
    public void whole(@Nullable Integer number) {
        csv.writeString(number == null ? "" : number.toString());
    }

    @Override
    public void decimal(double number) {
        String shown = Shown.number(number);
        if (!hasDecimalComma) {
            csv.writeString(shown);
            return;
        }
        String comma = shown.replace('.', ',');
        csv.writeString(WrittenNumber.isGrouped(comma) ? comma + "0" : comma); // 1,645 could be thousands.
    }

    @Override
    public void day(@Nullable LocalDate day) {
        csv.writeString(day == null ? "" : day.toString());
    }

    @Override
    public void days(List<LocalDate> days) {
        csv.writeString(String.join(" ", days.stream().map(LocalDate::toString).toList()));
    }
}
