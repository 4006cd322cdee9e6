package dev.quarterback.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a table that is filled by a map: those of the user's cells, named as there.
 *
 * @param theirs the places of the user's table
 * @param rules the rules of our columns, in their order
 * @param indexes for each rule the number of its first column in the user's table; -1 where it has none
 */
record MappedPlaces(TablePlaces theirs, List<ColumnRule> rules, int[] indexes) implements TablePlaces {

    @Override
    public String of(int line, @Nullable String column, int index) {
        if (column == null || index < 0 || index >= rules.size()) {
            return theirs.of(line, column, -1);
        }
        List<String> columns = rules.get(index).source().columns();
        String name = columns.isEmpty() ? column : columns.get(0) + " (" + column + ")";
        return theirs.of(line, name, indexes[index]);
    }

    @Override
    public String pointer(int line, int index) {
        return theirs.pointer(line, index < 0 || index >= indexes.length ? -1 : indexes[index]);
    }

    @Override
    public String row() {
        return theirs.row();
    }
}
