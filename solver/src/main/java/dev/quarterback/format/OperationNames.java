package dev.quarterback.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds what each operation of a change is before they are read: its name may stand behind its other fields. */
final class OperationNames {
    private final JsonParser parser;
    private final List<@Nullable String> names = new ArrayList<>();

    private OperationNames(JsonParser parser) {
        this.parser = parser;
    }

    /** The name of each operation, null where there is none, up to where the JSON is broken. */
    static List<@Nullable String> of(byte[] json) {
        try (JsonParser parser = Opened.parser(new ByteArrayInputStream(json))) {
            OperationNames found = new OperationNames(parser);
            try {
                found.find();
            } catch (JacksonException e) {
                return found.names; // Whoever reads it all reports it.
            }
            return found.names;
        }
    }

    private void find() {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                findName();
            }
        } else {
            findName();
        }
    }

    /** Keeps the name as soon as it is there: the operation may be broken behind it. */
    private void findName() {
        names.add(null);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            return;
        }
        int last = names.size() - 1;
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (names.get(last) == null && field.equals(OperationFormat.OP) && value == JsonToken.VALUE_STRING) {
                names.set(last, parser.getString());
            }
            parser.skipChildren();
        }
    }
}
