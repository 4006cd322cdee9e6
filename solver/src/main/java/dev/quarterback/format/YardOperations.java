package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.Amount;
import dev.quarterback.change.MoveVessel;
import dev.quarterback.change.SetDepartures;
import java.util.List;

/** The operations on yards and their vessels, as they are written. */
final class YardOperations {
    private YardOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(setDepartures(), moveVessel());
    }

    private static OperationFormat<SetDepartures> setDepartures() {
        return OperationFormat.of(
                "set-departures",
                SetDepartures.class,
                values -> new SetDepartures(
                        values.text("yard"),
                        values.days("days"),
                        new Amount(
                                values.findWhole("departures"), values.findWhole("plus"), values.findWhole("minus"))),
                List.of(
                        required("yard", FieldType.TEXT, SetDepartures::yard),
                        required("days", FieldType.DAYS, SetDepartures::days),
                        optional(
                                "departures",
                                FieldType.COUNT,
                                set -> set.departures().exact()),
                        optional(
                                "plus", FieldType.COUNT, set -> set.departures().plus()),
                        optional(
                                "minus",
                                FieldType.COUNT,
                                set -> set.departures().minus())));
    }

    private static OperationFormat<MoveVessel> moveVessel() {
        return OperationFormat.of(
                "move-vessel",
                MoveVessel.class,
                values -> new MoveVessel(values.text("vessel"), values.findDay("day"), values.findWhole("days")),
                List.of(
                        required("vessel", FieldType.TEXT, MoveVessel::vessel),
                        optional("day", FieldType.DAY, MoveVessel::day),
                        optional("days", FieldType.SIGNED, MoveVessel::days)));
    }
}
