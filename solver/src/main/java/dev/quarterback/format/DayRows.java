package dev.quarterback.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * What the rows of a {@link DayTable} say, by element and day.
 *
 * @param <T> what is given for a day
 */
final class DayRows<T> {
    private final DayTable table;
    private final BiFunction<LocalDate, TableCells, T> value;
    private final boolean areElementsKnown;
    private final TableErrors errors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Map<LocalDate, T>> days = new HashMap<>();
    private final Map<Integer, Map<LocalDate, Integer>> lines = new HashMap<>();

    /**
     * No days yet.
     *
     * @param ids the ids of the elements that may have days, in their order
     * @param areElementsKnown whether these are all: then any other is an error
     * @param value reads what a row gives for its day, a stand-in where that could not be read
     */
    DayRows(
            DayTable table,
            List<String> ids,
            boolean areElementsKnown,
            BiFunction<LocalDate, TableCells, T> value,
            TableErrors errors) {
        this.table = table;
        this.value = value;
        this.areElementsKnown = areElementsKnown;
        this.errors = errors;
        for (int i = 0; i < ids.size(); i++) {
            numbers.putIfAbsent(ids.get(i), i);
        }
    }

    /** Takes the current row; reports what is wrong with it. */
    void add(TableRows rows, TableCells cells) {
        String id = cells.text(table.owner());
        LocalDate day = DayParser.orUnreadable(cells.requiredDay("day"));
        T given = value.apply(day, cells);
        Integer number = numbers.get(id);
        if (number == null) {
            reportUnknown(id, cells);
        } else if (DayParser.isReadable(day)) {
            add(number, day, given, rows.line(), cells);
        }
    }

    private void add(int number, LocalDate day, T given, int line, TableCells cells) {
        Integer earlier = lines.computeIfAbsent(number, one -> new HashMap<>()).putIfAbsent(day, line);
        if (earlier != null) {
            cells.report(
                    "day",
                    table.owner() + " and day are given twice",
                    "they are also on " + errors.row(table.table()) + " " + earlier);
            return;
        }
        Map<LocalDate, T> own = days.computeIfAbsent(number, one -> new LinkedHashMap<>());
        errors.part(table.pointer(number, day, own.size()), table.table(), line);
        own.put(day, given);
    }

    private void reportUnknown(String id, TableCells cells) {
        if (JsonInput.isReadable(id) && areElementsKnown) {
            cells.report(
                    table.owner(),
                    "no " + table.owner() + " " + Shown.text(id),
                    () -> Nearest.question(id, numbers.keySet()));
        }
    }

    /** Gives each element that has days, by its number, with these in the order of the rows. */
    void forEach(BiConsumer<Integer, Map<LocalDate, T>> element) {
        days.forEach(element);
    }
}
