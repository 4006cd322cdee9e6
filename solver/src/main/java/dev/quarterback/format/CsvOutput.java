package dev.quarterback.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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
    private final boolean hasDecimalComma;
    private long rows;

    private CsvOutput(JsonGenerator csv, CsvStyle style) {
        this.csv = csv;
        this.hasDecimalComma = style.hasDecimalComma();
    }

    /** Writes a file with a header; the file changes as a whole or not at all. */
    static CsvFile write(Path file, CsvStyle style, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        AtomicLong written = new AtomicLong();
        AtomicFile.write(file, out -> written.set(write(out, style, columns, rows)));
        return new CsvFile(String.valueOf(file.getFileName()), written.get());
    }

    /** Writes a header and rows to a stream, which stays open; gives the number of rows. */
    static long write(OutputStream out, CsvStyle style, List<String> columns, Consumer<TableOutput> rows)
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
            CsvOutput output = new CsvOutput(csv, style);
            output.row(() -> columns.forEach(csv::writeString));
            rows.accept(output);
            csv.flush();
            writer.flush();
            return output.rows - 1;
        } catch (CharacterCodingException e) {
            throw unencodable(style, e);
        } catch (JacksonIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            throw cause instanceof CharacterCodingException ? unencodable(style, cause) : cause;
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static IOException unencodable(CsvStyle style, IOException e) {
        return new IOException(style.charset().displayName() + " has not all characters of its texts; choose UTF-8", e);
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
        csv.writeString(text == null ? "" : CsvText.toCell(text));
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
