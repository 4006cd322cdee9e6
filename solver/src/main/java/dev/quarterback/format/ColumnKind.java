package dev.quarterback.format;

import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a column of a problem's table hold. */
enum ColumnKind {
    TEXT,
    /** Ids. */
    LIST,
    WHOLE,
    DECIMAL,
    DAY,
    /** Days. */
    DAYS;

    private static final Set<String> LISTS = Set.of("centers");
    private static final Set<String> DAY_LISTS = Set.of("unavailableDays", "offDays");
    private static final Set<String> DECIMALS = Set.of("weightKg", "payloadKg", "lat", "lon", "km");
    private static final Set<String> NUMBERS_OF_DAYS = Set.of("prepDays", "handlingDays");
    private static final Set<String> WHOLES = Set.of(
            "positions",
            "departuresPerDay",
            "departures",
            "regular",
            "surge",
            "lotSpaces",
            "dutyMinutesPerDay",
            "hire",
            "minutes",
            "trips",
            "priority");
    private static final Set<String> DAYS_BY_NAME = Set.of("day", "availableFrom", "availableTo");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** The kind of a column of any table; the same name means the same everywhere. */
    static ColumnKind of(String column) {
        if (LISTS.contains(column)) {
            return LIST;
        } else if (DAY_LISTS.contains(column)) {
            return DAYS;
        } else if (DECIMALS.contains(column)) {
            return DECIMAL;
        } else if (WHOLES.contains(column) || NUMBERS_OF_DAYS.contains(column)) {
            return WHOLE;
        }
        return DAYS_BY_NAME.contains(column) || column.endsWith("Day") ? DAY : TEXT;
    }

    boolean isList() {
        return this == LIST || this == DAYS;
    }

    boolean hasDays() {
        return this == DAY || this == DAYS;
    }

    boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }

    /** What a value must be, for messages. */
    String needs() {
        return switch (this) {
            case TEXT, LIST -> "a text";
            case WHOLE -> "a whole number";
            case DECIMAL -> "a number";
            case DAY, DAYS -> "a day such as 2019-06-24";
        };
    }

    /** Whether a value is written as this kind is. */
    boolean takes(String value) {
        return switch (this) {
            case TEXT, LIST -> true;
            case WHOLE -> WHOLE_NUMBER.matcher(value).matches();
            case DECIMAL -> DECIMAL_NUMBER.matcher(value).matches();
            case DAY, DAYS -> new DayParser().parse(value) != null;
        };
    }
}
