package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.web.Accepted;
import dev.quarterback.api.web.ParameterValue;
import dev.quarterback.api.web.TableType;
import dev.quarterback.format.CsvPlanTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * The form that a plan is asked for in.
 *
 * @param table as CSV, which table; null for the whole plan
 * @param isBook whether the whole plan is wanted as a book, and not as JSON
 */
record ResultForm(@Nullable CsvPlanTable table, boolean isBook) {
    /** The type of tables. */
    static final String CSV = Accepted.CSV;

    private static final Map<String, CsvPlanTable> TABLES = Stream.of(CsvPlanTable.values())
            .collect(Collectors.toMap(ResultForm::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private static String name(CsvPlanTable table) {
        return table.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that a request asks for: a table is CSV, and without one JSON is given to whoever takes both alike.
     *
     * @param table the name of a table; null when none is asked for
     * @throws ApiException when there is no such table, or a table is asked for as JSON alone
     */
    static ResultForm of(@Nullable String table, HttpServletRequest request) {
        Accepted accepted = Accepted.by(request);
        if (table != null) {
            CsvPlanTable wanted = ParameterValue.oneOf(TABLES, "table", table);
            if (!accepted.takesCsv()) {
                throw new ApiException(ErrorCode.NOT_ACCEPTABLE, "A table is CSV; Accept can be " + CSV + ".");
            }
            return new ResultForm(wanted, false);
        }
        return switch (accepted.best(MediaType.APPLICATION_JSON_VALUE, CSV, TableType.XLSX)) {
            case CSV -> new ResultForm(CsvPlanTable.DELIVERIES, false);
            case TableType.XLSX -> new ResultForm(null, true);
            default -> new ResultForm(null, false);
        };
    }

    /** A table as CSV; the deliveries when {@code table} is null. */
    static ResultForm ofTable(@Nullable String table) {
        return new ResultForm(
                table == null ? CsvPlanTable.DELIVERIES : ParameterValue.oneOf(TABLES, "table", table), false);
    }

    /** The name of the form in tags. */
    String tag() {
        if (isBook) {
            return "xlsx";
        }
        return table == null ? "json" : "csv-" + name(table);
    }
}
