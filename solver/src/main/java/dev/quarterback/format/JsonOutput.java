package dev.quarterback.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects field by field and leaves out what is not given or is the default. */
final class JsonOutput {
    private static final int BUFFER = 1 << 16;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object to a file, gzipped if its name ends in {@code .gz}; the file changes as a whole or not at all. */
    static void write(Path file, Consumer<JsonOutput> fields) throws IOException {
        boolean isGzipped = file.toString().endsWith(".gz");
        AtomicFile.write(file, out -> {
            if (isGzipped) {
                GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
                write(packed, fields);
                packed.finish();
            } else {
                write(out, fields);
            }
        });
    }

    /** Writes an object and a line break to a stream, which stays open. */
    static void write(OutputStream out, Consumer<JsonOutput> fields) throws IOException {
        generate(out, json -> {
            json.writeStartObject();
            fields.accept(new JsonOutput(json));
            json.writeEndObject();
        });
    }

    /** Writes a list of objects, each with the fields that {@code fields} writes, and a line break to a stream. */
    static <T> void writeList(OutputStream out, List<T> elements, BiConsumer<JsonOutput, T> fields) throws IOException {
        generate(out, json -> {
            json.writeStartArray();
            for (T element : elements) {
                json.writeStartObject();
                fields.accept(new JsonOutput(json), element);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void generate(OutputStream out, Consumer<JsonGenerator> root) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(JsonLayout.context(), out, JsonEncoding.UTF8)) {
            root.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    void day(String name, @Nullable LocalDate value) {
        text(name, value == null ? null : value.toString());
    }

    void whole(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void whole(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    void whole(String name, @Nullable Long value) {
        if (value != null) {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    void wholeUnless(int standard, String name, int value) {
        if (value != standard) {
            json.writeNumberProperty(name, value);
        }
    }

    void decimalUnless(double standard, String name, double value) {
        if (value != standard) {
            decimal(name, value);
        }
    }

    /** Whole numbers without a fraction, others with as many digits as it takes to read the same number back. */
    void decimal(String name, double value) {
        boolean isNegativeZero = value == 0 && Double.compare(value, 0) < 0;
        if (value == Math.rint(value) && Math.abs(value) < 1e15 && !isNegativeZero) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void days(String name, List<LocalDate> values) {
        if (!values.isEmpty()) {
            texts(name, values.stream().map(LocalDate::toString).toList());
        }
    }

    void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }

    /** A list of objects, each with the fields that {@code fields} writes. */
    <T> void list(String name, Iterable<T> elements, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T element : elements) {
            json.writeStartObject();
            fields.accept(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
