package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.CarrierOff;
import java.util.List;

/** The operations on carriers, as they are written. */
final class CarrierOperations {
    private CarrierOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(addCarriers(), carrierOff());
    }

    private static OperationFormat<AddCarriers> addCarriers() {
        return OperationFormat.of(
                "add-carriers",
                AddCarriers.class,
                values -> new AddCarriers(
                        values.whole("count"),
                        values.text("like"),
                        values.findWhole("hire"),
                        values.findDay("from"),
                        values.findDay("to")),
                List.of(
                        required("count", FieldType.AT_LEAST_ONE, AddCarriers::count),
                        required("like", FieldType.TEXT, AddCarriers::like),
                        optional("hire", FieldType.COUNT, AddCarriers::hire),
                        optional("from", FieldType.DAY, AddCarriers::from),
                        optional("to", FieldType.DAY, AddCarriers::to)));
    }

    private static OperationFormat<CarrierOff> carrierOff() {
        return OperationFormat.of(
                "carrier-off",
                CarrierOff.class,
                values -> new CarrierOff(values.text("carrier"), values.day("from"), values.findDay("to")),
                List.of(
                        required("carrier", FieldType.TEXT, CarrierOff::carrier),
                        required("from", FieldType.DAY, CarrierOff::from),
                        optional("to", FieldType.DAY, CarrierOff::to)));
    }
}
