package dev.quarterback.format;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The fields that a kind of JSON object has.
 *
 * @param what the kind for messages, e.g. {@code an order}
 * @param fields all fields, the required ones first
 * @param required how many of them are required
 * @param open whether it may carry further fields, which are skipped
 * @param matcher finds a field's index in {@code fields} while parsing
 */
record Shape(String what, List<String> fields, int required, boolean open, PropertyNameMatcher matcher) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A kind of object whose fields are all required. */
    static Shape of(String what, String... required) {
        return of(what, List.of(required), required.length, false);
    }

    /** The same kind with further fields that may be left out. */
    Shape optional(String... names) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(names));
        return of(what, List.copyOf(all), required, open);
    }

    /** The same kind, which may also carry fields that are not known. */
    Shape andMore() {
        return of(what, fields, required, true);
    }

    private static Shape of(String what, List<String> fields, int required, boolean open) {
        List<Named> named = fields.stream().map(Named::fromString).toList();
        return new Shape(what, fields, required, open, FACTORY.constructNameMatcher(named, false));
    }

    /** {@code an order needs id, model, location, centers}. */
    String needs() {
        return what + " needs " + String.join(", ", fields.subList(0, required));
    }

    /** {@code a lane has from, to, km, minutes}. */
    String has() {
        return what + " has " + String.join(", ", fields);
    }
}
