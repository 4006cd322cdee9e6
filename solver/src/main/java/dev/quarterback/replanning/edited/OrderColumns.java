package dev.quarterback.replanning.edited;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns of the sheet of deliveries that an order has, whatever is planned. */
final class OrderColumns {
    private static final Set<String> ALL =
            Set.of("model", "location", "appointmentCenter", "appointmentDay", "promisedDay", "priority");

    private OrderColumns() {}

    static boolean has(String column) {
        return ALL.contains(column);
    }

    /** What an order has in such a column; empty for nothing. */
    static String of(Order order, String column) {
        Handover appointment = order.appointment();
        return switch (column) {
            case "model" -> order.model();
            case "location" -> order.location();
            case "appointmentCenter" -> appointment == null ? "" : appointment.center();
            case "appointmentDay" -> text(appointment == null ? null : appointment.day());
            case "promisedDay" -> text(order.promisedDay());
            case "priority" -> String.valueOf(order.priority());
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
