package dev.quarterback.format.xlsx;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a number is shown, as far as it tells what the number is. */
enum CellFormat {
    /** As it is, or in a way that says nothing else. */
    PLAIN,
    /** As whole number with zeros before it. */
    ZEROS,
    /** With an exponent, or rounded to something else than its digits. */
    SHAPED,
    /** As a day, perhaps with its time. */
    DAY,
    /** As a time of day, or a duration. */
    TIME;

    /** Numbers of formats that a book does not spell out (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are East Asian. */
    private static final Set<Integer> BUILT_IN_DAYS = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> BUILT_IN_TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);
    private static final Set<Integer> BUILT_IN_SHAPES = Set.of(2, 4, 9, 10, 11, 12, 13, 39, 40, 48);
    private static final Pattern NOT_SHOWN = Pattern.compile("\\[(?![hms]+\\])[^\\]]*\\]|\"[^\"]*\"|[\\\\_*].");
    private static final Pattern MINUTES = Pattern.compile("(h+[^a-z]*m+|m+[^a-z]*s+)");
    private static final Pattern SEVERAL_ZEROS = Pattern.compile("0{2,}");

    /** The format of a number that is built in or, where it is not, spelt {@code code}. */
    static CellFormat of(int number, @Nullable String code) {
        if (code != null) {
            return of(code);
        } else if (BUILT_IN_DAYS.contains(number) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58)) {
            return DAY;
        } else if (BUILT_IN_TIMES.contains(number)) {
            return TIME;
        }
        return BUILT_IN_SHAPES.contains(number) ? SHAPED : PLAIN;
    }

    private static CellFormat of(String code) {
        String shown = NOT_SHOWN.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        String first = shown.contains(";") ? shown.substring(0, shown.indexOf(';')) : shown;
        if (first.contains("general") || first.isBlank() || first.equals("@")) {
            return PLAIN;
        } else if (first.matches(".*[yd].*")
                || MINUTES.matcher(first).replaceAll("").contains("m")) {
            return DAY;
        } else if (first.matches(".*[hs].*")) {
            return TIME;
        } else if (SEVERAL_ZEROS.matcher(first.strip()).matches()) {
            return ZEROS;
        }
        return first.matches("[#,. ]*0?") ? PLAIN : SHAPED;
    }

    /** How many digits are shown at least, of a format of zeros. */
    static int digits(@Nullable String code) {
        return code == null
                ? 0
                : (int) code.chars()
                        .takeWhile(c -> c != ';')
                        .filter(c -> c == '0')
                        .count();
    }
}
