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
 */
record TableMap(ProblemTable table, MappedFile file, List<ColumnRule> rules, List<String> leaveOut) {

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
        return theirs;
    }

    /** Their table as if it were one of ours: what its header is found by. */
    ProblemTable layout() {
        return table.withColumns(List.copyOf(theirs()));
    }
}
