package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.Amount;
import dev.quarterback.change.SetHandovers;
import java.util.List;

/** The operations on centers, as they are written. */
final class CenterOperations {
    private CenterOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(setHandovers());
    }

    private static OperationFormat<SetHandovers> setHandovers() {
        return OperationFormat.of(
                "set-handovers",
                SetHandovers.class,
                values -> new SetHandovers(
                        values.text("center"),
                        values.days("days"),
                        new Amount(values.findWhole("regular"), values.findWhole("plus"), values.findWhole("minus")),
                        new Amount(
                                values.findWhole("surge"),
                                values.findWhole("plusSurge"),
                                values.findWhole("minusSurge"))),
                List.of(
                        required("center", FieldType.TEXT, SetHandovers::center),
                        required("days", FieldType.DAYS, SetHandovers::days),
                        optional(
                                "regular", FieldType.COUNT, set -> set.regular().exact()),
                        optional("surge", FieldType.COUNT, set -> set.surge().exact()),
                        optional("plus", FieldType.COUNT, set -> set.regular().plus()),
                        optional("minus", FieldType.COUNT, set -> set.regular().minus()),
                        optional(
                                "plusSurge", FieldType.COUNT, set -> set.surge().plus()),
                        optional(
                                "minusSurge",
                                FieldType.COUNT,
                                set -> set.surge().minus())));
    }
}
