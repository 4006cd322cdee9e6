package dev.quarterback.format;

import org.jspecify.annotations.Nullable;

/** How the places of a table are told: {@code orders.csv:17: readyDay} of a CSV file, {@code orders!F17} of a sheet. */
interface TablePlaces {
    /**
     * The place of a cell or a row.
     *
     * @param line from 1; 0 for the table as a whole
     * @param column the name of a column or of a setting; null for the row
     * @param index the number of that column in the table, from 0; -1 where it has none
     */
    String of(int line, @Nullable String column, int index);

    /** The same place as a JSON pointer; empty where it has none. */
    default String pointer(int line, int index) {
        return "";
    }

    /** What a row is called: {@code line} or {@code row}. */
    default String row() {
        return "line";
    }

    /** The places of a CSV file. */
    static TablePlaces ofFile(String name) {
        return (line, column, index) -> {
            String place = line == 0 ? name : name + ":" + line;
            return column == null ? place : place + ": " + column;
        };
    }
}
