package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.AddCenter;
import dev.quarterback.change.Amount;
import dev.quarterback.change.CloseCenter;
import dev.quarterback.change.SetCenter;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on centers, as they are written. */
final class CenterOperations {
    private CenterOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(setHandovers(), setCenter(), closeCenter(), addCenter());
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

    private static OperationFormat<SetCenter> setCenter() {
        return OperationFormat.of(
                "set-center",
                SetCenter.class,
                values -> new SetCenter(
                        values.text("center"),
                        values.findWhole("lotSpaces"),
                        values.findWhole("prepDays"),
                        values.texts("clear")),
                List.of(
                        required("center", FieldType.TEXT, SetCenter::center),
                        optional("lotSpaces", FieldType.COUNT, SetCenter::lotSpaces),
                        optional("prepDays", FieldType.COUNT, SetCenter::prepDays),
                        OperationFormat.clear(SetCenter::clear)));
    }

    private static OperationFormat<CloseCenter> closeCenter() {
        return OperationFormat.of(
                "close-center",
                CloseCenter.class,
                values -> new CloseCenter(values.text("center"), values.days("days")),
                List.of(
                        required("center", FieldType.TEXT, CloseCenter::center),
                        optional("days", FieldType.DAYS, close -> OperationFormat.unlessEmpty(close.days()))));
    }

    private static OperationFormat<AddCenter> addCenter() {
        return OperationFormat.of(
                "add-center",
                AddCenter.class,
                values -> new AddCenter(center(values), values.findText("acceptedLike")),
                List.of(
                        required("id", FieldType.TEXT, add -> add.center().id()),
                        required("lat", FieldType.LATITUDE, add -> add.center().lat()),
                        required("lon", FieldType.LONGITUDE, add -> add.center().lon()),
                        required(
                                "regular",
                                FieldType.COUNT,
                                add -> add.center().handovers().regular()),
                        optional(
                                "surge",
                                FieldType.COUNT,
                                add -> unless(0, add.center().handovers().surge())),
                        optional("name", FieldType.TEXT, add -> add.center().name()),
                        optional(
                                "lotSpaces",
                                FieldType.COUNT,
                                add -> unless(Center.UNLIMITED, add.center().lotSpaces())),
                        optional(
                                "prepDays",
                                FieldType.COUNT,
                                add -> unless(0, add.center().prepDays())),
                        optional("acceptedLike", FieldType.TEXT, AddCenter::acceptedLike)));
    }

    private static Center center(OperationValues values) {
        return new Center(
                values.text("id"),
                values.findText("name"),
                values.decimal("lat"),
                values.decimal("lon"),
                new Handovers(values.whole("regular"), values.whole("surge", 0)),
                Collections.emptySortedMap(),
                values.whole("lotSpaces", Center.UNLIMITED),
                values.whole("prepDays", 0));
    }

    private static @Nullable Integer unless(int standard, int value) {
        return value == standard ? null : value;
    }
}
