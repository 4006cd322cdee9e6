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

    /** The same place as a JSON pointer, as far as one can lead there. */
    String pointer(int line, int index);

    /** What a row is called: {@code line} or {@code row}. */
    default String row() {
        return "line";
    }

    /** The places of a CSV file. */
    static TablePlaces ofFile(String name) {
        return new TablePlaces() {
            @Override
            public String of(int line, @Nullable String column, int index) {
                String place = line == 0 ? name : name + ":" + line;
                return column == null ? place : place + ": " + column;
            }

            /** Of a folder as an object of files, each an object of lines: {@code /orders.csv/17}. */
            @Override
            public String pointer(int line, int index) {
                return Place.ROOT.field(name).pointer() + (line > 0 ? "/" + line : "");
            }
        };
    }
}
