package dev.quarterback.api.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of a body.
 *
 * @param required those that it should have
 * @param optional those that it may have
 * @param free those of them that may be other than objects; whoever reads one tells what is wrong with it
 */
public record BodyFields(List<String> required, List<String> optional, Set<String> free) {
    public BodyFields {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        free = Set.copyOf(free);
    }

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
