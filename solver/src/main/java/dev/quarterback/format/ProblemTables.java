package dev.quarterback.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tables of a problem as they come: the files of a folder or the sheets of a book. */
interface ProblemTables {
    /** Whether the table is there, or something that is meant for it though it cannot be read. */
    boolean mayHave(ProblemTable table);

    /** The table from its beginning; null when it is not there. */
    @Nullable
    RawTable open(ProblemTable table) throws IOException;
}
