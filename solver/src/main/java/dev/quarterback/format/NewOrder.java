package dev.quarterback.format;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A problem with an order more, given as JSON, or as text: {@code model=M3 location=FRE centers=SEA,POR}.
 *
 * <p>It is read and checked like one of the operation {@code add-orders}.
 */
public final class NewOrder {
    /** The id of an order that is given without one. */
    private static final String NAME = "new";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> NUMBERS = Set.of("priority");
    private static final Set<String> LISTS = Set.of("centers", "unavailableDays");
    private static final Set<String> OBJECTS = Set.of("appointment", "planned", "arrival");

    /** Where the order stands in the change that adds it. */
    private static final String POINTER = "/orders/0";

    private static final String PLACE = "orders[0]";

    private NewOrder() {}

    /**
     * The problem with an order given as JSON, which comes last; without an id it gets one that is free.
     *
     * @throws InvalidInputException with all that is wrong with the order
     */
    public static Problem json(Problem problem, String json) {
        String fault = ChangeText.fault(json);
        if (fault != null) {
            throw new InvalidInputException(List.of(InputError.at(Place.ROOT, fault, "an order is a JSON object")), 0);
        }
        return added(problem, identified(json, problem));
    }

    /** With a free id where there is none; JSON that is no object stays as it is, and is told. */
    private static String identified(String json, Problem problem) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return json;
            }
            boolean isEmpty = true;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (name.equals("id")) {
                    return json;
                }
                isEmpty = false;
                parser.nextToken();
                parser.skipChildren();
            }
            int first = json.indexOf('{') + 1;
            return json.substring(0, first) + "\"id\": \"" + freeId(problem) + "\"" + (isEmpty ? "" : ", ")
                    + json.substring(first);
        }
    }

    /**
     * The problem with an order given as text, which comes last; without an id it gets one that is free.
     *
     * @throws InvalidInputException with all that is wrong with the order
     */
    public static Problem text(Problem problem, String text) {
        List<InputError> errors = new ArrayList<>();
        StringWriter json = new StringWriter();
        List<OperationWords.Word> words =
                OperationWords.of(text).stream().flatMap(List::stream).toList();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            out.writeStartObject();
            if (words.stream().noneMatch(word -> "id".equals(word.key()))) {
                out.writeStringProperty("id", freeId(problem));
            }
            words.forEach(word -> write(word, out, errors));
            out.writeEndObject();
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors, 0);
        }
        return added(problem, json.toString());
    }

    private static String freeId(Problem problem) {
        Set<String> ids = problem.orders().stream().map(Order::id).collect(Collectors.toSet());
        String id = NAME;
        for (int number = 2; ids.contains(id); number++) {
            id = NAME + "-" + number;
        }
        return id;
    }

    private static void write(OperationWords.Word word, JsonGenerator out, List<InputError> errors) {
        String key = word.key();
        String value = word.value();
        if (key == null) {
            errors.add(InputError.at(Place.ROOT, "no value for " + Shown.text(value), "write key=value"));
            return;
        }
        Place place = Place.ROOT.field(key);
        boolean isJson = OBJECTS.contains(key) || (LISTS.contains(key) && value.startsWith("["));
        String fault = word.fault() != null ? word.fault() : isJson ? ChangeText.fault(value) : null;
        if (fault != null) {
            errors.add(InputError.at(place, fault, "write the value as JSON, in quotes"));
            return;
        }
        out.writeName(key);
        if (isJson || (NUMBERS.contains(key) && ChangeText.isNumber(value))) {
            out.writeRawValue(value);
        } else if (LISTS.contains(key)) {
            out.writeStartArray();
            for (String entry : value.split(",", -1)) {
                out.writeString(entry.strip());
            }
            out.writeEndArray();
        } else {
            out.writeString(value);
        }
    }

    private static Problem added(Problem problem, String json) {
        String change = "{\"op\": \"add-orders\", \"orders\": [" + json + "]}";
        try {
            ChangeDraft draft = ChangeReader.json(new ByteArrayInputStream(change.getBytes(StandardCharsets.UTF_8)));
            return ChangedProblem.of(problem, draft, null);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    e.errors().stream().map(NewOrder::ofOrder).toList(), e.more());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
    }

    private static InputError ofOrder(InputError error) {
        String place = error.place();
        return new InputError(
                place.startsWith(PLACE) ? place.substring(PLACE.length()).replaceFirst("^\\.", "") : place,
                error.pointer().startsWith(POINTER) ? error.pointer().substring(POINTER.length()) : error.pointer(),
                error.message(),
                error.fix());
    }
}
