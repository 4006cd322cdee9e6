package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.RemoveCarriers;
import dev.quarterback.change.SetCarrier;
import java.util.List;

/** The operations on carriers, as they are written. */
final class CarrierOperations {
    private CarrierOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(addCarriers(), removeCarriers(), carrierOff(), setCarrier());
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

    private static OperationFormat<RemoveCarriers> removeCarriers() {
        return OperationFormat.of(
                "remove-carriers",
                RemoveCarriers.class,
                values -> new RemoveCarriers(values.texts("carriers")),
                List.of(required("carriers", FieldType.TEXTS, RemoveCarriers::carriers)));
    }

    private static OperationFormat<SetCarrier> setCarrier() {
        return OperationFormat.of(
                "set-carrier",
                SetCarrier.class,
                values -> new SetCarrier(
                        values.text("carrier"),
                        values.findText("yard"),
                        values.findWhole("positions"),
                        values.findDecimal("payloadKg"),
                        values.findWhole("dutyMinutesPerDay"),
                        values.findDay("availableFrom"),
                        values.findDay("availableTo"),
                        values.findDays("offDays"),
                        values.findWhole("hire"),
                        values.find("busy", FieldType.BUSY),
                        values.texts("clear")),
                List.of(
                        required("carrier", FieldType.TEXT, SetCarrier::carrier),
                        optional("yard", FieldType.TEXT, SetCarrier::yard),
                        optional("positions", FieldType.AT_LEAST_ONE, SetCarrier::positions),
                        optional("payloadKg", FieldType.ABOVE_ZERO, SetCarrier::payloadKg),
                        optional("dutyMinutesPerDay", FieldType.AT_LEAST_ONE, SetCarrier::dutyMinutesPerDay),
                        optional("availableFrom", FieldType.DAY, SetCarrier::availableFrom),
                        optional("availableTo", FieldType.DAY, SetCarrier::availableTo),
                        optional("offDays", FieldType.DAYS, SetCarrier::offDays),
                        optional("hire", FieldType.COUNT, SetCarrier::hire),
                        optional("busy", FieldType.BUSY, SetCarrier::busy),
                        OperationFormat.clear(SetCarrier::clear)));
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
