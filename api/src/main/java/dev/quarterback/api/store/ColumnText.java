package dev.quarterback.api.store;

/** Text as a column takes it. */
public final class ColumnText {
    private ColumnText() {}

    /** Cut to a length that the column holds, without zero characters, which PostgreSQL refuses. */
    public static String of(String text, int length) {
        String clean = text.replace('\0', ' ');
        if (clean.length() <= length) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(length - 2)) ? length - 2 : length - 1;
        return clean.substring(0, end) + "…";
    }
}
