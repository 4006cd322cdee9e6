package dev.quarterback.replanning.edited;

import dev.quarterback.format.InputError;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.PlanSheetRow;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.format.PlanSheets.DeliveryRow;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the sheet of deliveries with the plan that was exported to it. */
final class DeliveryComparison {
    private static final String SHEET = "deliveries";

    private final Map<String, Order> orders;
    private final KnownNames known;
    private final TripComparison trips;
    private final PlanSheets sheets;
    private final List<InputError> errors;

    DeliveryComparison(
            Problem problem, KnownNames known, TripComparison trips, PlanSheets sheets, List<InputError> errors) {
        orders = problem.ordersById();
        this.known = known;
        this.trips = trips;
        this.sheets = sheets;
        this.errors = errors;
    }

    /** The deliveries that were edited; what names something that there is not is an error. */
    List<DeliveryEdit> edits(Plan plan) {
        Map<String, Delivery> planned = new LinkedHashMap<>();
        plan.deliveries().forEach(delivery -> planned.put(delivery.order(), delivery));
        Map<String, PlanSheetRow> seen = new HashMap<>();
        List<DeliveryEdit> edits = new ArrayList<>();
        for (DeliveryRow row : sheets.deliveries()) {
            PlanSheetRow earlier = seen.putIfAbsent(row.order(), row.row());
            if (earlier != null) {
                errors.add(row.row()
                        .at(
                                "order",
                                "order \"" + row.order() + "\" is in " + earlier.cell("order") + " too",
                                "a vehicle is handed over once: keep one of the rows"));
                continue;
            }
            DeliveryEdit edit = edit(row, planned.get(row.order()));
            boolean isKnown = isKnown(row, edit);
            checkOthers(row, edit != null);
            if (edit != null && isKnown) {
                edits.add(edit);
            }
        }
        for (Delivery delivery : planned.values()) {
            if (sheets.areComplete() && !sheets.orderIds().contains(delivery.order())) {
                edits.add(new DeliveryEdit(delivery.order(), delivery, null, EditPlace.deleted(SHEET)));
            }
        }
        return edits;
    }

    private static @Nullable DeliveryEdit edit(DeliveryRow row, @Nullable Delivery before) {
        Delivery after = new Delivery(row.order(), row.center(), row.day(), row.trip());
        if (after.equals(before)) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        if (before == null) {
            columns.add("order");
        } else {
            add(columns, "center", before.center(), after.center());
            add(columns, "day", before.day(), after.day());
            add(columns, "trip", before.trip(), after.trip());
        }
        return new DeliveryEdit(row.order(), before, after, new EditPlace(SHEET, row.row(), columns));
    }

    private static void add(List<String> columns, String column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            columns.add(column);
        }
    }

    private boolean isKnown(DeliveryRow row, @Nullable DeliveryEdit edit) {
        boolean isOrder = known.check(row.row(), "order", "order", row.order(), known.orders(), errors);
        boolean isCenter = known.check(row.row(), "center", "center", row.center(), known.centers(), errors);
        boolean isTrip = edit == null || !edit.namesTrip() || isTrip(row, Objects.requireNonNull(row.trip()));
        return isOrder && isCenter && isTrip;
    }

    private boolean isTrip(DeliveryRow row, String trip) {
        if (!sheets.areComplete() || sheets.tripIds().contains(trip)) {
            return true;
        }
        boolean isDeleted = trips.isPlanned(trip);
        errors.add(row.row()
                .at(
                        "trip",
                        isDeleted
                                ? "order \"" + row.order() + "\" is to ride on trip \"" + trip
                                        + "\", whose row was deleted in sheet trips"
                                : "no trip \"" + trip + "\" in sheet trips",
                        isDeleted
                                ? "name another trip, or put its row back"
                                : Nearest.question(trip, sheets.tripIds())));
        return false;
    }

    /** Columns that follow from others may be left as they were, cleared, or set to what follows. */
    private void checkOthers(DeliveryRow row, boolean isEdited) {
        row.row().changed().forEach((column, value) -> {
            if (column.equals("carrier") || column.equals("departureDay")) {
                if (!value.equals(trips.follows(column, row.trip()))) {
                    errors.add(row.row()
                            .at(
                                    column,
                                    "\"" + value + "\" is not what follows from the trip, so that it may be meant",
                                    "change it in sheet trips, or name another trip here"));
                }
            } else if (OrderColumns.has(column) ? !isOfOrder(row, column, value) : !isEdited) {
                errors.add(row.row()
                        .at(
                                column,
                                "\"" + value + "\" was changed, and " + column + " is not read",
                                OrderColumns.has(column)
                                        ? "undo it; --change sets what an order asks for"
                                        : "undo it; it follows from center, day and trip"));
            }
        });
    }

    /** Of an order that there is not, that is told alone. */
    private boolean isOfOrder(DeliveryRow row, String column, String value) {
        Order order = orders.get(row.order());
        return order == null || value.equals(OrderColumns.of(order, column));
    }
}
