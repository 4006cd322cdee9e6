package dev.quarterback.report;

import dev.quarterback.text.NumberText;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report.
 *
 * @param name what it is a table of, for those who do not see it
 * @param columns the first one names its row
 * @param rows cells for each column
 * @param rest what is left out of it; empty where nothing is
 */
record Table(String name, List<Column> columns, List<List<String>> rows, String rest) {
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Rows of a table that is not parted between printed pages. */
    private static final int SHORT = 14;

    /** A word that may be broken, since no column is so wide. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");

    /** A column: its head, and the class of the style sheet; null for text. */
    record Column(String head, @Nullable String kind) {
        /** Whether it has numbers. */
        boolean isNumber() {
            return "n".equals(kind);
        }
    }

    /** The class of a cell with text: that of its column, or that of words which may be broken. */
    @Nullable
    String kind(int column, String text) {
        String kind = columns.get(column).kind();
        boolean isLong = LONG_WORD.matcher(text).find();
        return kind == null && isLong ? "long" : kind;
    }

    /** The class of its frame: whether it is to stand on one printed page. */
    String frame() {
        return rows.size() <= SHORT ? "wide short" : "wide";
    }

    /** A column of names. */
    static Column text(String head) {
        return new Column(head, null);
    }

    /** A column of days, which are not broken. */
    static Column day(String head) {
        return new Column(head, "d");
    }

    /** A column of numbers. */
    static Column number(String head) {
        return new Column(head, "n");
    }

    /** A table of all that is to be told. */
    static Table of(String name, List<Column> columns, List<List<String>> rows) {
        return new Table(name, columns, rows, "");
    }

    /**
     * A table of as many items as fit.
     *
     * @param noun what an item is, for the count of those that do not fit
     */
    static <T> Table fitting(
            String name,
            List<Column> columns,
            List<T> items,
            Function<T, List<String>> cells,
            long bytes,
            String noun) {
        List<List<String>> rows =
                ByteLimit.fitting(items, cells, bytes).stream().map(cells).toList();
        int left = items.size() - rows.size();
        return new Table(
                name,
                columns,
                rows,
                left == 0 ? "" : NumberText.count(left, "more " + noun) + ", for which there is no room here.");
    }
}
