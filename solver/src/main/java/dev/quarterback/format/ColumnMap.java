package dev.quarterback.format;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column map: which of a user's columns are ours. Tables that it does not have are read as they are. */
public final class ColumnMap {
    /** Nothing is mapped. */
    public static final ColumnMap NONE = new ColumnMap(Map.of(), List.of());

    private final Map<ProblemTable, TableMap> tables;
    private final List<Path> codes;

    /**
     * A map.
     *
     * @param codes files that its lists of values are read from
     */
    ColumnMap(Map<ProblemTable, TableMap> tables, List<Path> codes) {
        this.tables = Map.copyOf(tables);
        this.codes = List.copyOf(codes);
    }

    /** Whether nothing is mapped. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The files that its lists of values are read from. */
    List<Path> codes() {
        return codes;
    }

    /** The map of a table; null for one that is read as it is. */
    @Nullable
    TableMap of(ProblemTable table) {
        return tables.get(table);
    }

    /** The map of the table that a file or sheet is for, by its name in any case; null when it is for none. */
    @Nullable
    TableMap from(String name) {
        return all().stream()
                .filter(map -> map.from() != null && LookAlike.areBlanksAndCaseApart(map.from(), name))
                .findFirst()
                .orElse(null);
    }

    Collection<TableMap> all() {
        return tables.values();
    }
}
