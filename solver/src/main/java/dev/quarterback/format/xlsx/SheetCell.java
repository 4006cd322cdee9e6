package dev.quarterback.format.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param kind what it holds
 * @param text a text as it is; a number with a point for decimals; a day as {@code 2019-06-24}; an error as the sheet
 *     shows it; empty for an empty cell
 * @param asText the text that it is where one belongs, e.g. {@code 0012} for 12 shown as {@code 0012}; null where that
 *     is not known for sure
 * @param trouble why it has no day, or no text; null where it has
 */
public record SheetCell(
        Kind kind,
        String text,
        @Nullable String asText,
        @Nullable String trouble) {
    /** Characters of a text, far more than a cell may have. */
    static final int LONGEST_TEXT = 1_000_000;

    /** A cell without content. */
    public static final SheetCell EMPTY = text("");

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** {@code #N/A} and the like, a time of day, or a day that there is not. */
        UNUSABLE
    }

    static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text, text, null);
    }

    static SheetCell unusable(String text, String trouble) {
        return new SheetCell(Kind.UNUSABLE, text, null, trouble);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
