package dev.quarterback.format;

import dev.quarterback.format.OperationFormat.Field;
import dev.quarterback.format.OperationWords.Word;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Translates a change given as text into the JSON that says the same. */
final class ChangeText {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern OPERATION = Pattern.compile("^/([0-9]+)(?=/|$)");
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<InputError> errors = new ArrayList<>();
    private final StringWriter json = new StringWriter();
    private Place operation = Place.ROOT;

    private ChangeText() {}

    static ChangeText of(String text) {
        ChangeText result = new ChangeText();
        List<List<Word>> operations = OperationWords.of(text);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), result.json)) {
            out.writeStartArray();
            for (int i = 0; i < operations.size(); i++) {
                result.operation = place(i);
                result.translate(operations.get(i), out);
            }
            out.writeEndArray();
        }
        return result;
    }

    /** Where an operation is. */
    static Place place(int index) {
        return new Place("operation " + (index + 1), "/" + index);
    }

    byte[] json() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All that is wrong: with the text, and with the JSON that was made of it. */
    List<InputError> errorsWith(List<InputError> ofJson) {
        List<InputError> all = new ArrayList<>(errors);
        Set<String> told = new HashSet<>();
        errors.forEach(error -> told.add(error.pointer()));
        for (InputError error : ofJson) {
            if (!told.contains(error.pointer())) {
                all.add(new InputError(inText(error), error.pointer(), error.message(), withoutQuotes(error.fix())));
            }
        }
        return all;
    }

    /** The quotes of JSON are none of the text's. */
    private static @Nullable String withoutQuotes(@Nullable String fix) {
        return fix == null ? null : fix.replace(", and without quotes", "");
    }

    private static String inText(InputError error) {
        return OPERATION
                .matcher(error.pointer())
                .results()
                .findFirst()
                .map(found -> error.place()
                        .replaceFirst(
                                "^\\[\\d+\\]",
                                place(Integer.parseInt(found.group(1))).text()))
                .orElse(error.place());
    }

    private void report(Place place, String message, @Nullable String fix) {
        errors.add(InputError.at(place, message, fix));
    }

    private void translate(List<Word> words, JsonGenerator out) {
        Word first = words.get(0);
        String name = first.key() == null ? first.value() : first.key() + "=" + first.value();
        Optional<OperationFormat<?>> format = OperationFormats.named(name);
        out.writeStartObject();
        out.writeStringProperty(OperationFormat.OP, name);
        for (Word word : words.subList(1, words.size())) {
            String key = word.key();
            if (key == null) {
                report(operation, "no value for " + Shown.text(word.value()), "write key=value");
            } else if (word.fault() != null) {
                report(operation.field(key), word.fault(), "quote all of the value");
            } else {
                out.writeName(key);
                translate(
                        key,
                        word.value(),
                        format.flatMap(known -> known.field(key).map(Field::type)),
                        out);
            }
        }
        out.writeEndObject();
    }

    private void translate(String key, String value, Optional<FieldType<?>> type, JsonGenerator out) {
        FieldType.Form form = type.isPresent() ? type.get().form() : FieldType.Form.TEXT;
        boolean isList = form == FieldType.Form.LIST;
        if (form == FieldType.Form.JSON || (isList && value.startsWith("["))) {
            raw(key, value, out);
        } else if (isList) {
            out.writeStartArray();
            for (String entry : value.isEmpty() ? List.<String>of() : List.of(value.split(",", -1))) {
                out.writeString(entry.strip());
            }
            out.writeEndArray();
        } else if (form == FieldType.Form.NUMBER && isNumber(value)) {
            out.writeRawValue(value);
        } else {
            out.writeString(value);
        }
    }

    /** Whether a value can stand in JSON as a number. */
    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** Passes JSON on, or a stand-in where it is none. */
    private void raw(String key, String value, JsonGenerator out) {
        String fault = fault(value);
        if (fault == null) {
            out.writeRawValue(value);
        } else {
            report(operation.field(key), fault, "write the value as JSON, in quotes");
            out.writeString("");
        }
    }

    /** What is wrong with JSON; null when it is one whole value. */
    static @Nullable String fault(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Opened.parser(new ByteArrayInputStream(bytes))) {
            if (parser.nextToken() == null) {
                return "empty";
            }
            parser.skipChildren();
            return parser.nextToken() == null ? null : "something follows the end of the JSON";
        } catch (JacksonException e) {
            return Syntax.fault(e);
        }
    }
}
