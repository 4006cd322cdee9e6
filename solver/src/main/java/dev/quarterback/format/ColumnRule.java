package dev.quarterback.format;

import org.jspecify.annotations.Nullable;

/**
 * How a column of ours is filled from a user's table.
 *
 * @param column the name of ours
 * @param place where the map says so
 * @param valuesPlace where the map says what a value is here: in {@code values}, or as {@code constant}
 * @param values what their values are here; null where they are the same
 * @param days how days are written there; null where they are written as here, or are days of the spreadsheet
 * @param decimal what stands before decimals there; null where it is a point and nothing stands between thousands
 * @param whenEmpty what an empty cell means; empty where it means that nothing is given
 */
record ColumnRule(
        String column,
        String place,
        String valuesPlace,
        CellSource source,
        @Nullable ValueList values,
        @Nullable DayForm days,
        @Nullable Character decimal,
        String whenEmpty) {

    /** The same for a cell of a sheet that is a number already. */
    ColumnRule ofNumber() {
        return new ColumnRule(column, place, valuesPlace, source, values, days, null, whenEmpty);
    }
}
