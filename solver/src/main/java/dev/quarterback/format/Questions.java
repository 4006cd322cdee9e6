package dev.quarterback.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a proposal asks: one text for each of its objects, however many questions that are. */
final class Questions {
    private static final Set<String> FIRST = Set.of(
            "from", "start", "begin", "von", "ab", "beginn", "du", "début", "desde", "inicio", "van", "fra", "从");

    private static final Set<String> LAST =
            Set.of("to", "until", "till", "end", "bis", "ende", "au", "fin", "hasta", "tot", "til", "slutt", "到", "至");

    private Questions() {}

    /** Adds a question to those that an object has. */
    static void add(ObjectNode object, String question) {
        String earlier = object.path("question").asString("");
        object.put("question", earlier.isEmpty() ? question : earlier + " " + question);
    }

    /** Whether names of columns seem to be those of first and of last days. */
    static boolean areEndsOfSpans(List<String> names) {
        return names.size() > 1 && has(names, FIRST) && has(names, LAST);
    }

    private static boolean has(List<String> names, Set<String> words) {
        return names.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(words::contains);
    }
}
