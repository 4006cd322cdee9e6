package dev.quarterback.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a problem, as a CSV file or a sheet: its columns, and what each of them is in JSON.
 *
 * <p>Columns follow from the fields of {@link Shapes}, but where a comment says that they are listed by hand. {@link
 * RowMapper} reads the cells; {@link CsvProblemWriter} writes them, in the order of {@link #columns}.
 *
 * @param file name of the file
 * @param what a row for messages, e.g. {@code an order}
 * @param required columns that must be there and filled in
 * @param optional columns that may be missing; an empty cell means that nothing is given
 * @param inJson the JSON fields of columns that are named otherwise, e.g. {@code handovers.regular} of {@code regular}
 */
record ProblemTable(
        String file, String what, List<String> required, List<String> optional, Map<String, String> inJson) {

    /** Settings and what else comes once, as keys and values; {@link SettingRows} has the keys. */
    static final ProblemTable PROBLEM =
            new ProblemTable("problem.csv", "a setting", List.of("key", "value"), List.of(), Map.of());

    static final ProblemTable MODELS = of("models", Shapes.MODEL);
    static final ProblemTable YARDS = of("yards", Shapes.YARD).without("departureDays");

    /** By hand: in JSON the days are part of their yard, each with nothing but the number. */
    static final ProblemTable DEPARTURE_DAYS = new ProblemTable(
            "departure-days.csv",
            "a yard's day",
            List.of("yard", "day", "departures"),
            List.of(),
            Map.of("departures", ""));

    static final ProblemTable VESSELS = of("vessels", Shapes.VESSEL);

    /** By hand: the handovers, one object in JSON, are two columns, and of these one must be there. */
    static final ProblemTable CENTERS = new ProblemTable(
            "centers.csv",
            "a center",
            List.of("id", "lat", "lon", "regular"),
            List.of("name", "surge", "lotSpaces", "prepDays"),
            Map.of("regular", "handovers.regular", "surge", "handovers.surge"));

    /** By hand: in JSON the days are part of their center. */
    static final ProblemTable HANDOVER_DAYS = new ProblemTable(
            "handover-days.csv", "a center's day", List.of("center", "day", "regular"), List.of("surge"), Map.of());

    static final ProblemTable CARRIERS = of("carriers", Shapes.CARRIER).without("busy");

    /** By hand: in JSON the days are part of their carrier. */
    static final ProblemTable BUSY_DAYS = new ProblemTable(
            "busy-days.csv", "a carrier's day", List.of("carrier", "day", "minutes"), List.of("trips"), Map.of());

    static final ProblemTable LANES = of("lanes", Shapes.LANE);
    static final ProblemTable ORDERS = of("orders", Shapes.ORDER)
            .withColumnsFor("appointment", Shapes.HANDOVER)
            .withColumnsFor("planned", Shapes.HANDOVER)
            .withColumnsFor("arrival", Shapes.ARRIVAL);

    /** All files, in the order in which they are read and errors are listed. */
    static final List<ProblemTable> ALL = List.of(
            PROBLEM,
            MODELS,
            YARDS,
            DEPARTURE_DAYS,
            VESSELS,
            CENTERS,
            HANDOVER_DAYS,
            CARRIERS,
            BUSY_DAYS,
            LANES,
            ORDERS);

    /** Files without which there is no problem. */
    static final List<ProblemTable> NEEDED = List.of(PROBLEM, MODELS, YARDS, CENTERS, CARRIERS, ORDERS);

    private static ProblemTable of(String section, Shape shape) {
        return new ProblemTable(
                section + ".csv",
                shape.what(),
                shape.fields().subList(0, shape.required()),
                shape.fields().subList(shape.required(), shape.fields().size()),
                Map.of());
    }

    /** The same without a field that is a table of its own. */
    private ProblemTable without(String field) {
        List<String> columns =
                optional.stream().filter(column -> !column.equals(field)).toList();
        return new ProblemTable(file, what, required, columns, inJson);
    }

    /** The same with a column for each field of an object, e.g. {@code plannedDay} for {@code planned.day}. */
    private ProblemTable withColumnsFor(String object, Shape shape) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : shape.fields()) {
            fields.put(
                    object + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1), object + "." + field);
        }
        List<String> columns = optional.stream()
                .flatMap(column -> column.equals(object) ? fields.keySet().stream() : Stream.of(column))
                .toList();
        Map<String, String> allInJson = new HashMap<>(inJson);
        allInJson.putAll(fields);
        return new ProblemTable(file, what, required, columns, Map.copyOf(allInJson));
    }

    /** The same with other columns, all of which must be there. */
    ProblemTable withColumns(List<String> names) {
        return new ProblemTable(file, what, names, List.of(), Map.of());
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

    /** The name of its sheet in a book. */
    String sheet() {
        return switch (section()) {
            case "problem" -> "settings";
            case "busy-days" -> "busy";
            default -> section().replace('-', ' ');
        };
    }

    /** Whether a sheet of that name is this table: in any case, with blanks, hyphens or none, or named as the file is. */
    boolean isSheet(String name) {
        String plain = name.replace('-', ' ').replace('_', ' ');
        return LookAlike.areBlanksAndCaseApart(plain, sheet())
                || LookAlike.areBlanksAndCaseApart(plain, section().replace('-', ' '));
    }

    /** Its place among {@link #ALL}. */
    int rank() {
        return ALL.indexOf(this);
    }

    /** The table whose rows are the elements of a list of the problem; null when there is none. */
    static @Nullable ProblemTable ofSection(String section) {
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
