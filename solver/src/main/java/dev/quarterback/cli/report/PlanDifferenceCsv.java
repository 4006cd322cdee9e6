package dev.quarterback.cli.report;

import dev.quarterback.format.CsvTableWriter;
import dev.quarterback.insight.difference.Call;
import dev.quarterback.insight.difference.HandoverPart;
import dev.quarterback.insight.difference.OrderDifference;
import dev.quarterback.insight.difference.OrderInPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.insight.difference.PlannedHandover;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How two plans differ, as a table for spreadsheets: a line for each order that differs. */
public final class PlanDifferenceCsv {
    /** The columns; {@link #cells} fills them in the same order. */
    private static final List<String> COLUMNS = List.of(
            "order",
            "change",
            "moved",
            "beforeCenter",
            "beforeDay",
            "beforeTrip",
            "beforeCarrier",
            "beforeDepartureDay",
            "afterCenter",
            "afterDay",
            "afterTrip",
            "afterCarrier",
            "afterDepartureDay",
            "appointment",
            "appointmentBeforeCenter",
            "appointmentBeforeDay",
            "appointmentAfterCenter",
            "appointmentAfterDay",
            "problem",
            "callCode",
            "callText");

    private PlanDifferenceCsv() {}

    /**
     * Writes the table to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(PlanDifference difference, OutputStream stream) throws IOException {
        CsvTableWriter.write(
                COLUMNS,
                difference.orders().stream().map(PlanDifferenceCsv::cells).toList(),
                stream);
    }

    private static List<String> cells(OrderDifference order) {
        List<String> cells = new ArrayList<>();
        cells.add(order.order());
        cells.add(order.change().text());
        cells.add(order.moved().stream().map(HandoverPart::field).collect(Collectors.joining(" ")));
        addHandover(cells, order.handoverBefore());
        addHandover(cells, order.handoverAfter());
        cells.add(order.appointment().text());
        addAppointment(cells, order.before());
        addAppointment(cells, order.after());
        cells.add(order.isAdded() ? "added" : order.isRemoved() ? "removed" : "");
        cells.add(order.call().map(call -> call.kind().text()).orElse(""));
        cells.add(order.call().map(Call::text).orElse(""));
        return cells;
    }

    private static void addHandover(List<String> cells, @Nullable PlannedHandover handover) {
        Trip trip = handover == null ? null : handover.trip();
        add(cells, handover == null ? null : handover.center(), handover == null ? null : handover.day());
        add(
                cells,
                trip == null ? null : trip.id(),
                trip == null ? null : trip.carrier(),
                trip == null ? null : trip.departureDay());
    }

    private static void addAppointment(List<String> cells, @Nullable OrderInPlan order) {
        Handover appointment = order == null ? null : order.appointment();
        add(cells, appointment == null ? null : appointment.center(), appointment == null ? null : appointment.day());
    }

    private static void add(List<String> cells, @Nullable Object... values) {
        Arrays.stream(values).map(value -> Objects.toString(value, "")).forEach(cells::add);
    }
}
