package dev.quarterback.replanning.edited;

import dev.quarterback.format.InputError;
import dev.quarterback.format.PlanSheetRow;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.format.PlanSheets.TripRow;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the sheet of trips with the plan that was exported to it. */
final class TripComparison {
    private static final String SHEET = "trips";

    private final KnownNames known;
    private final Map<String, String> yards = new HashMap<>();
    private final PlanSheets sheets;
    private final List<InputError> errors;
    private final Map<String, Trip> planned = new LinkedHashMap<>();
    private final Map<String, TripRow> rows = new LinkedHashMap<>();

    TripComparison(Problem problem, Plan plan, KnownNames known, PlanSheets sheets, List<InputError> errors) {
        this.known = known;
        this.sheets = sheets;
        this.errors = errors;
        for (Carrier carrier : problem.carriers()) {
            yards.put(carrier.id(), carrier.yard());
        }
        plan.trips().forEach(trip -> planned.put(trip.id(), trip));
        sheets.trips().forEach(row -> rows.putIfAbsent(row.trip(), row));
    }

    /** The trips that were edited; what names something that there is not is an error. */
    List<TripEdit> edits() {
        List<TripEdit> edits = new ArrayList<>();
        for (TripRow row : sheets.trips()) {
            TripRow first = rows.getOrDefault(row.trip(), row);
            if (!first.row().equals(row.row())) {
                errors.add(row.row()
                        .at(
                                "trip",
                                "trip \"" + row.trip() + "\" is in "
                                        + first.row().cell("trip") + " too",
                                "keep one of the rows, or give this trip an id of its own"));
                continue;
            }
            TripEdit edit = edit(row, planned.get(row.trip()));
            boolean isKnown = isKnown(row);
            checkOthers(row, edit != null);
            if (edit != null && isKnown) {
                edits.add(edit);
            }
        }
        for (Trip trip : planned.values()) {
            if (sheets.areComplete() && !sheets.tripIds().contains(trip.id())) {
                edits.add(new TripEdit(trip.id(), trip, null, EditPlace.deleted(SHEET)));
            }
        }
        return edits;
    }

    private static @Nullable TripEdit edit(TripRow row, @Nullable Trip before) {
        List<String> columns = new ArrayList<>();
        // A list for people has blanks between ids, which may have blanks themselves.
        boolean isSameWay = before != null && shown(before.stops()).equals(shown(row.stops()));
        List<String> stops = before != null && isSameWay ? before.stops() : row.stops();
        if (before == null) {
            columns.add("trip");
        } else {
            add(columns, "carrier", before.carrier().equals(row.carrier()));
            add(columns, "departureDay", before.departureDay().equals(row.departureDay()));
            add(columns, "stops", isSameWay);
        }
        Trip after = new Trip(row.trip(), row.carrier(), row.departureDay(), stops);
        return columns.isEmpty()
                ? null
                : new TripEdit(row.trip(), before, after, new EditPlace(SHEET, row.row(), columns));
    }

    private static String shown(List<String> stops) {
        return String.join(" ", stops);
    }

    private static void add(List<String> columns, String column, boolean isSame) {
        if (!isSame) {
            columns.add(column);
        }
    }

    private boolean isKnown(TripRow row) {
        boolean isKnown = known.check(row.row(), "carrier", "carrier", row.carrier(), known.carriers(), errors);
        Trip before = planned.get(row.trip());
        if (before == null || !shown(before.stops()).equals(shown(row.stops()))) {
            for (String stop : row.stops()) {
                isKnown &= known.check(row.row(), "stops", "center", stop, known.centers(), errors);
            }
        }
        return isKnown;
    }

    private void checkOthers(TripRow row, boolean isEdited) {
        PlanSheetRow cells = row.row();
        cells.changed().forEach((column, value) -> {
            if (column.equals("yard") && !value.equals(yards.get(row.carrier()))) {
                errors.add(cells.at(
                        column,
                        "\"" + value + "\" is not the yard of carrier \"" + row.carrier() + "\"",
                        "undo it, or name a carrier of that yard"));
            } else if (!column.equals("yard") && !isEdited) {
                errors.add(cells.at(
                        column,
                        "\"" + value + "\" was changed, and " + column + " is not read",
                        "undo it; it follows from carrier, departureDay and stops"));
            }
        });
    }

    /** Whether the plan has such a trip. */
    boolean isPlanned(String trip) {
        return planned.containsKey(trip);
    }

    /** The carrier, or departure day, that follows from a trip as edited; empty where there is none. */
    String follows(String column, @Nullable String trip) {
        TripRow row = trip == null ? null : rows.get(trip);
        return row == null
                ? ""
                : column.equals("carrier") ? row.carrier() : row.departureDay().toString();
    }
}
