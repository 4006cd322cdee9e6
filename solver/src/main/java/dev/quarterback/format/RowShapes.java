package dev.quarterback.format;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cells the rows of a user's table fill, by which rows of totals are known, and values without what they go with. */
final class RowShapes {
    /** Different shapes that are kept; a table with more says nothing by them. */
    private static final int MOST = 1_000;

    /** What the first cell of a row of totals begins with, in the languages of {@code column-words.txt}. */
    private static final Pattern TOTAL = Pattern.compile(
            "(sub-?|sous-)?totale?s?|(gesamt|zwischen)?summe|gesamt|somme|suma|subtotaal|totaal|sum|totalt|合计|总计|小计");

    private static final Pattern AFTER_WORD = Pattern.compile("[\\s:.=].*");

    private final String row;
    private final Map<Shape, Rows> shapes = new LinkedHashMap<>();
    private boolean areTooMany;

    private record Shape(BitSet filled, boolean isTotal) {}

    /**
     * Rows that are alike.
     *
     * @param first the line of the first of them
     * @param sample the first text in that one
     */
    record Rows(int count, int first, String sample) {
        private Rows and(Rows other) {
            return new Rows(
                    count + other.count, Math.min(first, other.first), first <= other.first ? sample : other.sample);
        }
    }

    /**
     * Rows of totals.
     *
     * @param column the number of the column that is empty in them, and in no other row; null where there is none
     */
    record Totals(Rows rows, @Nullable Integer column) {}

    /** No rows yet; {@code row} is what one is called, line or row. */
    RowShapes(String row) {
        this.row = row;
    }

    /** Takes the cells of a row; tells whether it begins with a word for totals, so that its cells say nothing of the columns. */
    boolean add(int line, List<String> cells) {
        BitSet filled = new BitSet(cells.size());
        String sample = "";
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).strip();
            if (!text.isEmpty()) {
                sample = filled.isEmpty() ? text : sample;
                filled.set(i);
            }
        }
        Shape shape = new Shape(filled, isTotal(sample));
        areTooMany |= shapes.size() >= MOST && !shapes.containsKey(shape);
        if (!areTooMany) {
            shapes.merge(shape, new Rows(1, line, sample), Rows::and);
        }
        return shape.isTotal();
    }

    private static boolean isTotal(String text) {
        String word = AFTER_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        return TOTAL.matcher(word).matches();
    }

    /**
     * The rows of totals: they begin with a word for it, or lack most of what each row needs; empty where there are none, or
     * where they are no exception.
     *
     * @param needed the columns that each row needs, the likeliest to be empty first
     */
    Optional<Totals> totals(List<Integer> needed) {
        Predicate<Shape> isTotal = shape -> shape.isTotal() || lacksMost(shape, needed);
        Optional<Rows> totals = rows(isTotal);
        Optional<Rows> others = rows(isTotal.negate());
        if (totals.isEmpty()
                || others.isEmpty()
                || totals.get().count() >= others.get().count()) {
            return Optional.empty();
        }
        Integer gate = needed.stream()
                .filter(column -> shapes.keySet().stream()
                        .allMatch(shape -> shape.filled().get(column) != isTotal.test(shape)))
                .findFirst()
                .orElse(null);
        return Optional.of(new Totals(totals.get(), gate));
    }

    private static boolean lacksMost(Shape shape, List<Integer> needed) {
        long lacking =
                needed.stream().filter(column -> !shape.filled().get(column)).count();
        return needed.size() > 1 && 2 * lacking > needed.size();
    }

    /** Rows that fill one column and not the other; empty where there are none. */
    Optional<Rows> without(int filled, int empty) {
        return rows(shape -> shape.filled().get(filled) && !shape.filled().get(empty) && !shape.isTotal());
    }

    private Optional<Rows> rows(Predicate<Shape> isOne) {
        return areTooMany
                ? Optional.empty()
                : shapes.entrySet().stream()
                        .filter(shape -> isOne.test(shape.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(Rows::and);
    }

    /** How many rows, and where: {@code 2 rows, the first on line 7}. */
    String told(Rows rows) {
        String where = (row.equals("row") ? "row " : "line ") + rows.first();
        return rows.count() == 1 ? "1 row, " + where + "," : rows.count() + " rows, the first on " + where + ",";
    }
}
