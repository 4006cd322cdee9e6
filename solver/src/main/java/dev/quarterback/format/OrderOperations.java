package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;
import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.AddOrders;
import dev.quarterback.change.CancelAppointment;
import dev.quarterback.change.GiveAppointment;
import dev.quarterback.change.Lock;
import dev.quarterback.change.RemoveOrders;
import dev.quarterback.change.SetOrder;
import java.util.List;

/** The operations on orders, and locks, as they are written. */
final class OrderOperations {
    private OrderOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(addOrders(), removeOrders(), setOrder(), giveAppointment(), cancelAppointment(), lock());
    }

    private static OperationFormat<AddOrders> addOrders() {
        return OperationFormat.of(
                "add-orders",
                AddOrders.class,
                values -> new AddOrders(values.get("orders", FieldType.ORDERS)),
                List.of(required("orders", FieldType.ORDERS, AddOrders::orders)));
    }

    private static OperationFormat<RemoveOrders> removeOrders() {
        return OperationFormat.of(
                "remove-orders",
                RemoveOrders.class,
                values -> new RemoveOrders(values.texts("orders")),
                List.of(required("orders", FieldType.TEXTS, RemoveOrders::orders)));
    }

    private static OperationFormat<SetOrder> setOrder() {
        return OperationFormat.of(
                "set-order",
                SetOrder.class,
                values -> new SetOrder(
                        values.text("order"),
                        values.findDay("readyDay"),
                        values.findTexts("centers"),
                        values.findWhole("priority"),
                        values.findDays("unavailableDays"),
                        values.findDay("promisedDay"),
                        values.texts("clear")),
                List.of(
                        required("order", FieldType.TEXT, SetOrder::order),
                        optional("readyDay", FieldType.DAY, SetOrder::readyDay),
                        optional("centers", FieldType.TEXTS, SetOrder::centers),
                        optional("priority", FieldType.AT_LEAST_ONE, SetOrder::priority),
                        optional("unavailableDays", FieldType.DAYS, SetOrder::unavailableDays),
                        optional("promisedDay", FieldType.DAY, SetOrder::promisedDay),
                        OperationFormat.clear(SetOrder::clear)));
    }

    private static OperationFormat<GiveAppointment> giveAppointment() {
        return OperationFormat.of(
                "give-appointment",
                GiveAppointment.class,
                values -> new GiveAppointment(values.text("order"), values.text("center"), values.day("day")),
                List.of(
                        required("order", FieldType.TEXT, GiveAppointment::order),
                        required("center", FieldType.TEXT, GiveAppointment::center),
                        required("day", FieldType.DAY, GiveAppointment::day)));
    }

    private static OperationFormat<CancelAppointment> cancelAppointment() {
        return OperationFormat.of(
                "cancel-appointment",
                CancelAppointment.class,
                values -> new CancelAppointment(values.text("order")),
                List.of(required("order", FieldType.TEXT, CancelAppointment::order)));
    }

    private static OperationFormat<Lock> lock() {
        return OperationFormat.of(
                "lock",
                Lock.class,
                values -> new Lock(
                        values.findText("order"),
                        values.findText("trip"),
                        values.findText("carrier"),
                        values.findText("center"),
                        values.findDay("day"),
                        values.days("days")),
                List.of(
                        optional("order", FieldType.TEXT, Lock::order),
                        optional("trip", FieldType.TEXT, Lock::trip),
                        optional("carrier", FieldType.TEXT, Lock::carrier),
                        optional("center", FieldType.TEXT, Lock::center),
                        optional("day", FieldType.DAY, Lock::day),
                        optional("days", FieldType.DAYS, lock -> OperationFormat.unlessEmpty(lock.days()))));
    }
}
