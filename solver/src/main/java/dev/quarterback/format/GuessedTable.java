package dev.quarterback.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file or sheet that may be one of ours by other names, as {@code --guess} looks at it. */
interface GuessedTable {
    /** Its name, as a column map would have it. */
    String name();

    /** Its name without what every such file has at the end. */
    String title();

    /** The table that it is named as; null for none. */
    @Nullable
    ProblemTable own();

    /** How its places are told. */
    TablePlaces places();

    /** Its first lines as cells, one way or several where it is not sure how they separate. */
    List<List<String>> heads() throws IOException;

    /** Its rows, read as those of the table that it is named as. */
    RawTable open(ProblemTable table, TableErrors errors) throws IOException;

    /** Its rows below the one that has most of the names of {@code layout}. */
    RawTable open(ProblemTable table, ProblemTable layout, TableErrors errors) throws IOException;
}
