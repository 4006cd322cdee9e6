package dev.quarterback.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a problem's table is filled from a user's table.
 *
 * @param file where it is
 * @param leaveOut columns of theirs that are known to be of no use
 * @param when the gate of its rows: those in which the column is empty are none
 */
record TableMap(ProblemTable table, MappedFile file, List<ColumnRule> rules, List<String> leaveOut, RowGate when) {

    /**
     * What tells the rows of a table from others, such as that with the totals.
     *
     * @param column a column of theirs; null where all rows count
     * @param place where the map says so, or would
     */
    record RowGate(@Nullable String column, String place) {}

    TableMap {
        rules = List.copyOf(rules);
        leaveOut = List.copyOf(leaveOut);
    }

    /** The name of the file or sheet that it is in; null where it has that of ours. */
    @Nullable
    String from() {
        return file.name();
    }

    /** Where the map says so, or would. */
    String fromPlace() {
        return file.place();
    }

    /** All columns of theirs that are read. */
    Set<String> theirs() {
        Set<String> theirs = new LinkedHashSet<>();
        for (ColumnRule rule : rules) {
            theirs.addAll(rule.source().columns());
            if (rule.source().when() != null) {
                theirs.add(rule.source().when());
            }
        }
        if (when.column() != null) {
            theirs.add(when.column());
        }
        return theirs;
    }

    /** Their table as if it were one of ours: what its header is found by. */
    ProblemTable layout() {
        return table.withColumns(List.copyOf(theirs()));
    }
}
