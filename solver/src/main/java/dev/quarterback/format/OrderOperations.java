package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.required;

import dev.quarterback.change.AddOrders;
import java.util.List;

/** The operations on orders, as they are written. */
final class OrderOperations {
    private OrderOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(addOrders());
    }

    private static OperationFormat<AddOrders> addOrders() {
        return OperationFormat.of(
                "add-orders",
                AddOrders.class,
                values -> new AddOrders(values.get("orders", FieldType.ORDERS)),
                List.of(required("orders", FieldType.ORDERS, AddOrders::orders)));
    }
}
