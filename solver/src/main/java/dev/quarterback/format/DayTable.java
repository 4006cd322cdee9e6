package dev.quarterback.format;

import java.time.LocalDate;

/**
 * A table whose rows are days of the elements of another one; in JSON they are part of these.
 *
 * @param table its columns, the element's id first
 * @param section the problem's list that has the elements
 * @param field the JSON field that the days are in
 * @param isList whether the field is a list; else it is an object with a day for each key
 */
record DayTable(ProblemTable table, String section, String field, boolean isList) {
    static final DayTable HANDOVERS = new DayTable(ProblemTable.HANDOVER_DAYS, "centers", "handoverDays", false);
    static final DayTable DEPARTURES = new DayTable(ProblemTable.DEPARTURE_DAYS, "yards", "departureDays", false);
    static final DayTable BUSY = new DayTable(ProblemTable.BUSY_DAYS, "carriers", "busy", true);

    /** The column with the id of the element. */
    String owner() {
        return table.required().get(0);
    }

    /** The JSON pointer of an element's day, of which {@code earlier} others were given before. */
    String pointer(int element, LocalDate day, int earlier) {
        return "/" + section + "/" + element + "/" + field + "/" + (isList ? String.valueOf(earlier) : day);
    }
}
