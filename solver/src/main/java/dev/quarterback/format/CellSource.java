package dev.quarterback.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a user's row a value is made of.
 *
 * @param columns the names of their columns; none where all rows have the same value
 * @param constant the value of all rows; null where it comes from columns
 * @param join what stands between the texts of several columns; null where they are items of a list
 * @param split what stands between the parts of a cell; null where it is taken whole
 * @param part which part is taken, from 1; 0 for all, as items of a list
 * @param when the name of the column that must be filled, or nothing is given; null where none must
 */
record CellSource(
        List<String> columns,
        @Nullable String constant,
        @Nullable String join,
        @Nullable String split,
        int part,
        @Nullable String when) {

    CellSource {
        columns = List.copyOf(columns);
    }
}
