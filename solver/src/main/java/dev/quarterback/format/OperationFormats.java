package dev.quarterback.format;

import dev.quarterback.change.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All operations of a change as they are written, in the order of docs/changes.md. */
final class OperationFormats {
    private static final List<OperationFormat<?>> ALL = Stream.of(
                    CarrierOperations.all(),
                    CenterOperations.all(),
                    YardOperations.all(),
                    OrderOperations.all(),
                    RuleOperations.all(),
                    RollOperations.all())
            .flatMap(List::stream)
            .toList();

    private OperationFormats() {}

    /** The operation of a name; empty when there is none. */
    static Optional<OperationFormat<?>> named(@Nullable String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findAny();
    }

    /** How an operation is written. */
    static OperationFormat<?> of(Operation operation) {
        return ALL.stream()
                .filter(format -> format.type().isInstance(operation))
                .findAny()
                .orElseThrow();
    }

    static List<String> names() {
        return ALL.stream().<String>map(OperationFormat::name).toList();
    }
}
