package dev.quarterback.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file or sheet that may be one of ours by other names, as {@code --guess} looks at it. */
interface GuessedTable {
    /** Its name, as a column map would have it. */
    String name();

    /** Its name without what every such file has at the end. */
    String title();

    /** The table that it is named as; null for none. */
    @Nullable
    ProblemTable own();

    /** Why it cannot be read at all; null where it can. */
    default @Nullable String trouble() {
        return null;
    }

    /** What it is taken for where it is not UTF-8; null where it is, or a sheet. */
    default @Nullable Charset oddCharset() {
        return null;
    }

    /** Adds to the map of its table what is to be known of the file, such as its encoding. */
    default void describe(ObjectNode table) throws IOException {}

    /** How its places are told. */
    TablePlaces places();

    /** Its first lines as cells, one way or several where it is not sure how they separate. */
    List<List<String>> heads() throws IOException;

    /** Its rows, read as those of the table that it is named as. */
    RawTable open(ProblemTable table, TableErrors errors) throws IOException;

    /** Its rows below the one that has most of the names of {@code layout}. */
    RawTable open(ProblemTable table, ProblemTable layout, TableErrors errors) throws IOException;
}
