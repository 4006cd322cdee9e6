package dev.quarterback.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts and lists as cells of a CSV file.
 *
 * <p>A spreadsheet takes a cell that starts with {@code = + - @} or a tab for a formula and may run it. Such texts are
 * written with an apostrophe before them, which the spreadsheet takes for "this is text" and which reading takes away.
 * Numbers and days are never formulas: a minus before a digit is left alone there.
 */
final class CsvText {
    private static final Pattern LIKE_FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF0B\\uFF0D\\uFF1D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private CsvText() {}

    /** The cell of a text. */
    static String toCell(String text) {
        return LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell that {@link #toCell} or a person wrote. */
    static String fromCell(String cell) {
        return cell.startsWith("'") && LIKE_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** What a character is called that separates cells. */
    static String nameOf(char separator) {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "'" + separator + "'";
        };
    }

    /** Whether a text holds a character that separates the cells of some table. */
    static boolean separates(String text) {
        return text.matches("(?s).*[,;\t|].*");
    }

    /** The items of a list: separated by semicolons if there is any, else by blanks. */
    static List<String> split(String list) {
        Pattern separator = list.contains(";") ? SEMICOLON : BLANKS;
        return Arrays.stream(separator.split(list))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Whether an id, taken for a list, would be cut. */
    static boolean isSplit(String id) {
        return !split(id).equals(List.of(id));
    }

    /**
     * A list that {@link #split} takes apart again, with blanks between its items where none holds a blank.
     *
     * @throws UnlistableIdException if an item cannot stand in a list
     */
    static String join(List<String> items) {
        String joined = String.join(" ", items);
        if (split(joined).equals(items)) {
            return joined;
        }
        String separated = String.join("; ", items) + ";";
        if (!split(separated).equals(items)) {
            throw new UnlistableIdException(items);
        }
        return separated;
    }
}
