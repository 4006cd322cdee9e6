package dev.quarterback.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a plan's sheet that was read, which knows its cells. */
public final class PlanSheetRow {
    private final TableErrors errors;
    private final ProblemTable table;
    private final int line;
    private final Map<String, String> changed;

    PlanSheetRow(TableErrors errors, ProblemTable table, int line, Map<String, String> changed) {
        this.errors = errors;
        this.table = table;
        this.line = line;
        this.changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    }

    /** The cell of a column, such as {@code deliveries!F17}. */
    public String cell(String column) {
        return errors.place(table, line, column);
    }

    /** An error of the cell of a column. */
    public InputError at(String column, String message, @Nullable String fix) {
        return errors.error(table, line, column, message, fix);
    }

    /**
     * What stands in columns that follow from others, where that is neither nothing nor what was exported, by column; of a
     * row that was not exported, all that stands there.
     */
    public Map<String, String> changed() {
        return changed;
    }
}
