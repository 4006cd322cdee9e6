package dev.quarterback.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the values of a user's column have in common. */
final class ColumnProfile {
    /** Different values that are kept; a column with more is no list of codes. */
    static final int MOST_VALUES = 100;

    private final DayFormCandidates days = new DayFormCandidates();
    private final Set<String> values = new LinkedHashSet<>();
    private final List<String> numbers = new ArrayList<>();
    private boolean areOurDays = true;
    private boolean arePlain = true;
    private boolean mayHaveCommas = true;
    private boolean mayHavePoints = true;
    private String pointed = "";
    private int filled;

    /** Takes a cell; what a spreadsheet knows as a number is one, whatever else its text could be. */
    void add(String cell, RawTable.Kind kind) {
        String value = cell.strip();
        if (value.isEmpty()) {
            return;
        }
        filled++;
        areOurDays &= ColumnKind.DAY.takes(value);
        arePlain &= ColumnKind.DECIMAL.takes(value);
        if (kind != RawTable.Kind.NUMBER) {
            mayHaveCommas &= MappedCell.isNumber(',', value);
            mayHavePoints &= MappedCell.isNumber('.', value);
            pointed = pointed.isEmpty() && value.contains(".") ? value : pointed;
        }
        if (values.size() <= MOST_VALUES) {
            values.add(value);
        }
        if (numbers.isEmpty() && !ColumnKind.DECIMAL.takes(value)) {
            numbers.add(value);
        }
        days.add(value);
    }

    int filled() {
        return filled;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** The different values, in the order of the rows. */
    List<String> values() {
        return List.copyOf(values);
    }

    /** Whether there are so few values that they may be codes. */
    boolean hasFewValues() {
        return values.size() <= MOST_VALUES;
    }

    boolean areOurDays() {
        return areOurDays;
    }

    DayFormCandidates days() {
        return days;
    }

    /** Whether all values are numbers as ours are. */
    boolean arePlainNumbers() {
        return arePlain;
    }

    boolean mayHaveDecimalCommas() {
        return mayHaveCommas;
    }

    boolean mayHaveDecimalPoints() {
        return mayHavePoints;
    }

    /** The first value with a point in it; empty where none has one. */
    String pointed() {
        return pointed;
    }

    /** A value that is no number as ours are. */
    String oddNumber() {
        return numbers.isEmpty() ? "" : numbers.get(0);
    }
}
