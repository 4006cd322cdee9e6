package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.Roll;
import java.util.List;

/** The operation that rolls on, as it is written. */
final class RollOperations {
    private RollOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(roll());
    }

    private static OperationFormat<Roll> roll() {
        return OperationFormat.of(
                "roll",
                Roll.class,
                values -> new Roll(values.day("to"), values.events("events")),
                List.of(
                        required("to", FieldType.DAY, Roll::to),
                        optional("events", FieldType.EVENTS, roll -> OperationFormat.unlessEmpty(roll.events()))));
    }
}
