package dev.quarterback.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of the current row and coerces nothing; a cell that cannot be read is reported and leaves a stand-in.
 */
final class TableCells {
    /** The column with the value of a setting. */
    private static final String SETTING = "value";

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?(0|[1-9][0-9]*),[0-9]+([eE][+-]?[0-9]+)?");

    /** A day as spreadsheets show or count it unless told otherwise: {@code 24.06.2019}, {@code 6/24/19 0:00}, 43640. */
    private static final Pattern SPREADSHEET_DAY =
            Pattern.compile("[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\\.?( .*)?|[0-9]{5}");

    private final TableRows rows;
    private final ProblemTable table;
    private final TableErrors errors;
    private final DayParser days = new DayParser();
    private final Map<String, String> repeated = new HashMap<>();

    TableCells(TableRows rows, ProblemTable table, TableErrors errors) {
        this.rows = rows;
        this.table = table;
        this.errors = errors;
    }

    /** A text that must be there. */
    String text(String column) {
        String cell = required(column);
        String text = cell == null ? null : asText(column);
        return text == null ? JsonInput.UNREADABLE : text;
    }

    /** A text that must be there and is likely to come often. */
    String repeatedText(String column) {
        String text = text(column);
        return JsonInput.isReadable(text) ? repeated.computeIfAbsent(text, same -> same) : text;
    }

    /** A text, or null for an empty cell. */
    @Nullable
    String optionalText(String column) {
        return rows.cell(column) == null ? null : asText(column);
    }

    /** The text of a filled cell; reports what holds none for sure, such as a day or a number that was rounded. */
    private @Nullable String asText(String column) {
        String text = rows.asText(column);
        if (text == null) {
            reportTrouble(column);
        }
        return text;
    }

    private void reportTrouble(String column) {
        String[] told = String.valueOf(rows.trouble(column)).split("; ", 2);
        errors.addAlike(table, rows.line(), column, told[0], told.length > 1 ? told[1] : null);
    }

    /** Reports a cell that holds nothing, such as {@code #N/A}; false where there is none. */
    private boolean isUnusable(String column) {
        boolean isUnusable = rows.kind(column) == RawTable.Kind.UNUSABLE;
        if (isUnusable) {
            reportTrouble(column);
        }
        return isUnusable;
    }

    /** A whole number that must be there. */
    int whole(String column) {
        String cell = required(column);
        return cell == null || isUnusable(column) ? 1 : parseWhole(column, cell, 1);
    }

    /** A whole number; {@code standard} for an empty cell. */
    int whole(String column, int standard) {
        String cell = rows.cell(column);
        return cell == null || isUnusable(column) ? standard : parseWhole(column, cell, standard);
    }

    /** A number that must be there. */
    double decimal(String column) {
        String cell = required(column);
        return cell == null || isUnusable(column) ? 1 : parseDecimal(column, cell, 1);
    }

    /** Degrees of latitude or longitude that must be there. */
    double degrees(String column) {
        String cell = required(column);
        return cell == null || isUnusable(column) ? 1 : parseDecimal(column, cell, 1, true);
    }

    /** A day that must be there; null when it could not be read. */
    @Nullable
    LocalDate requiredDay(String column) {
        String cell = required(column);
        return cell == null || isUnusable(column) ? null : parseDay(column, cell);
    }

    /** A day; null for an empty cell or one that could not be read. */
    @Nullable
    LocalDate day(String column) {
        String cell = rows.cell(column);
        return cell == null || isUnusable(column) ? null : parseDay(column, cell);
    }

    /** The days of a list; empty for an empty cell. */
    List<LocalDate> days(String column) {
        String cell = rows.cell(column);
        List<LocalDate> list = new ArrayList<>();
        for (String item : cell == null || isUnusable(column) ? List.<String>of() : CsvText.split(cell)) {
            LocalDate day = parseDay(column, item);
            if (day != null) {
                list.add(day);
            }
        }
        return list;
    }

    boolean isEmpty(String column) {
        return rows.cell(column) == null;
    }

    /** Whether both cells are filled in; reports the one that is not. */
    boolean bothFilled(String column, String other) {
        if (!isEmpty(column) && !isEmpty(other)) {
            return true;
        }
        String empty = isEmpty(column) ? column : other;
        String filled = isEmpty(column) ? other : column;
        errors.addLonely(table, rows.line(), empty, filled, column + " and " + other + " go together");
        return false;
    }

    /** Reports what is wrong with a cell of the current row. */
    void report(String column, String message, @Nullable String fix) {
        report(column, message, () -> fix);
    }

    /** Reports what is wrong with a cell of the current row, and looks for the way out only if it will be told. */
    void report(String column, String message, Supplier<@Nullable String> fix) {
        errors.add(table, rows.line(), column, message, fix);
    }

    private @Nullable String required(String column) {
        String cell = rows.cell(column);
        if (cell == null) {
            report(column, "missing", table.needs());
        }
        return cell;
    }

    /** The day of a setting. */
    @Nullable
    LocalDate settingDay(String key) {
        String cell = settingCell(key);
        return cell == null ? null : parseDay(key, cell, rows.kind(SETTING));
    }

    /** The whole number of a setting. */
    int settingWhole(String key) {
        String cell = settingCell(key);
        return cell == null ? 1 : parseWhole(key, cell, 1);
    }

    /** The number of a setting. */
    double settingDecimal(String key) {
        String cell = settingCell(key);
        return cell == null ? 1 : parseDecimal(key, cell, 1, false);
    }

    /** The filled cell of a setting, whose name is told in place of the column's; null for what holds nothing. */
    private @Nullable String settingCell(String key) {
        if (isUnusable(SETTING)) {
            return null;
        }
        return rows.text(Objects.requireNonNull(rows.cell(SETTING), key));
    }

    private int parseWhole(String column, String written, int standIn) {
        String cell = plain(written);
        if (!WHOLE.matcher(cell).matches()) {
            boolean isDecimal = DECIMAL.matcher(cell).matches();
            report(
                    column,
                    "expected a whole number, found " + (isDecimal ? Shown.number(cell) : Shown.text(cell)),
                    () -> WrittenNumber.wholeFix(cell));
            return standIn;
        }
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            boolean isLow = cell.startsWith("-");
            report(
                    column,
                    Shown.number(cell) + (isLow ? " is too small" : " is too large"),
                    isLow ? "no whole number is below 0" : Limits.BELOW);
            return standIn;
        }
    }

    private double parseDecimal(String column, String cell, double standIn) {
        return parseDecimal(column, cell, standIn, false);
    }

    /** Without the blanks around it, where the table is a sheet and they were typed. */
    private String plain(String cell) {
        return rows.hasSpreadsheetDays() ? cell.strip() : cell;
    }

    /** Where commas separate no cells they may separate decimals, and points thousands: what may be both is neither. */
    private double parseDecimal(String column, String written, double standIn, boolean hasNoThousands) {
        String cell = plain(written);
        boolean mayHaveComma = rows.mayHaveDecimalCommas();
        boolean isUnclear = mayHaveComma && !hasNoThousands && WrittenNumber.isGrouped(cell);
        String number = mayHaveComma && WITH_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
        if (isUnclear || !DECIMAL.matcher(number).matches()) {
            report(
                    column,
                    "expected a number, found " + Shown.text(cell),
                    () -> isUnclear
                            ? "write it without separators, or not with three decimals"
                            : WrittenNumber.decimalFix(cell, hasNoThousands));
            return standIn;
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            report(column, Shown.number(cell) + (value > 0 ? " is too large" : " is too small"), Limits.BELOW);
            return standIn;
        }
        return value;
    }

    private @Nullable LocalDate parseDay(String column, String cell) {
        return parseDay(column, cell, rows.kind(column));
    }

    private @Nullable LocalDate parseDay(String column, String cell, RawTable.Kind kind) {
        LocalDate day = days.parse(cell);
        if (day == null && rows.hasSpreadsheetDays()) {
            return spreadsheetDay(column, cell, kind);
        }
        if (day == null) {
            boolean isNoDay = DayParser.looksLikeDay(cell);
            report(
                    column,
                    isNoDay
                            ? "no day " + Shown.text(cell) + " in the calendar"
                            : "expected a day such as 2019-06-24, found " + Shown.text(cell),
                    isNoDay ? null : dayFix(cell));
        }
        return day;
    }

    private @Nullable LocalDate spreadsheetDay(String column, String cell, RawTable.Kind kind) {
        if (kind == RawTable.Kind.NUMBER) {
            report(column, "the number " + Shown.number(cell) + " where a day is needed", "format the cell as a date");
            return null;
        }
        WrittenDay written = WrittenDay.of(cell);
        if (written.day() == null) {
            report(column, String.valueOf(written.fault()), written.fix());
        }
        return written.day();
    }

    private @Nullable String dayFix(String cell) {
        if (days.parse(cell.strip()) != null) {
            return "leave out the blanks";
        }
        return SPREADSHEET_DAY.matcher(cell).matches() ? "format the column as yyyy-mm-dd" : null;
    }
}
