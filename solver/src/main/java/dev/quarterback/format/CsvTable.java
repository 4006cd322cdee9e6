package dev.quarterback.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of a problem: its columns, and what each of them is in JSON.
 *
 * @param file name of the file
 * @param what a row for messages, e.g. {@code an order}
 * @param required columns that must be there and filled in
 * @param optional columns that may be missing; an empty cell means that nothing is given
 * @param inJson the JSON fields of columns that are named otherwise, e.g. {@code handovers.regular} of {@code regular}
 */
record CsvTable(String file, String what, List<String> required, List<String> optional, Map<String, String> inJson) {

    /** Settings and what else comes once, as keys and values. */
    static final CsvTable PROBLEM =
            new CsvTable("problem.csv", "a setting", List.of("key", "value"), List.of(), Map.of());

    static final CsvTable MODELS = of("models", Shapes.MODEL);
    static final CsvTable YARDS = of("yards", Shapes.YARD);
    static final CsvTable CENTERS = new CsvTable(
            "centers.csv",
            "a center",
            List.of("id", "lat", "lon", "regular"),
            List.of("name", "surge", "lotSpaces", "prepDays"),
            Map.of("regular", "handovers.regular", "surge", "handovers.surge"));
    static final CsvTable HANDOVER_DAYS = new CsvTable(
            "handover-days.csv", "a center's day", List.of("center", "day", "regular"), List.of("surge"), Map.of());
    static final CsvTable CARRIERS = of("carriers", Shapes.CARRIER);
    static final CsvTable LANES = of("lanes", Shapes.LANE);
    static final CsvTable ORDERS = new CsvTable(
            "orders.csv",
            "an order",
            List.of("id", "model", "location", "centers"),
            List.of(
                    "readyDay",
                    "priority",
                    "promisedDay",
                    "unavailableDays",
                    "appointmentCenter",
                    "appointmentDay",
                    "plannedCenter",
                    "plannedDay"),
            Map.of(
                    "appointmentCenter", "appointment.center",
                    "appointmentDay", "appointment.day",
                    "plannedCenter", "planned.center",
                    "plannedDay", "planned.day"));

    /** All files, in the order in which they are read and errors are listed. */
    static final List<CsvTable> ALL = List.of(PROBLEM, MODELS, YARDS, CENTERS, HANDOVER_DAYS, CARRIERS, LANES, ORDERS);

    /** Files without which there is no problem. */
    static final List<CsvTable> NEEDED = List.of(PROBLEM, MODELS, YARDS, CENTERS, CARRIERS, ORDERS);

    private static CsvTable of(String section, Shape shape) {
        return new CsvTable(
                section + ".csv",
                shape.what(),
                shape.fields().subList(0, shape.required()),
                shape.fields().subList(shape.required(), shape.fields().size()),
                Map.of());
    }

    /** Its columns, the required ones first. */
    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** The column of that name, in whatever case and with whatever blanks. */
    Optional<String> column(String name) {
        return columns().stream()
                .filter(column -> LookAlike.areBlanksAndCaseApart(column, name))
                .findFirst();
    }

    /** {@code an order needs id, model, location, centers}. */
    String needs() {
        return what + " needs " + String.join(", ", required);
    }

    /** The name of the problem's list that its rows are elements of. */
    String section() {
        return file.substring(0, file.length() - ".csv".length());
    }

    /** Its place among {@link #ALL}. */
    int rank() {
        return ALL.indexOf(this);
    }

    /** The table whose rows are the elements of a list of the problem; null when there is none. */
    static @Nullable CsvTable ofSection(String section) {
        return ALL.stream()
                .filter(table -> table.section().equals(section))
                .findFirst()
                .orElse(null);
    }

    /** The column that holds a JSON field, e.g. {@code centers} for {@code centers.0}; null when none does. */
    @Nullable
    String columnOf(String field) {
        return columns().stream()
                .filter(column -> (field + ".").startsWith(jsonOf(column) + "."))
                .findFirst()
                .orElse(null);
    }

    /** The JSON field of a column. */
    String jsonOf(String column) {
        return inJson.getOrDefault(column, column);
    }
}
