package dev.quarterback.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to do about numbers that are written as people and spreadsheets show them. */
final class WrittenNumber {
    private static final String APART = "[,.'\\u2019 \\u00A0\\u2009\\u202F_]";

    /** Groups of three digits, e.g. {@code 17,500}, perhaps with decimals. */
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}(?:(" + APART + ")[0-9]{3}(?:\\1[0-9]{3})*)(?:[.,][0-9]+)?");

    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WITH_UNIT = Pattern.compile(
            "[\\p{L}\\p{Sc}%]{0,4}\\h?-?[0-9][0-9.,]*\\h?[\\p{L}\\p{Sc}%°/]{1,6}|\\p{Sc}\\h?[0-9][0-9.,]*");

    private WrittenNumber() {}

    /** Whether exactly three digits follow each separator, so that it may separate thousands. */
    static boolean isGrouped(String text) {
        return GROUPED.matcher(text).matches();
    }

    /** What would make a whole number of it; null when nothing would for sure. */
    static @Nullable String wholeFix(String text) {
        if (isGrouped(text)) {
            return "write it without separators";
        }
        return PLAIN.matcher(text).matches() && !text.matches("-?[0-9]+")
                ? "write it without fraction and exponent"
                : otherFix(text);
    }

    /**
     * What would make a number of it; null when nothing would for sure.
     *
     * @param hasNoThousands whether it is too small for thousands, as degrees are
     */
    static @Nullable String decimalFix(String text, boolean hasNoThousands) {
        if (isGrouped(text) && !hasNoThousands) {
            return "write it without separators";
        }
        return WITH_COMMA.matcher(text).matches() ? "write decimals with a point" : otherFix(text);
    }

    private static @Nullable String otherFix(String text) {
        String plain = LookAlike.plain(text);
        if (!plain.equals(text) && PLAIN.matcher(plain).matches()) {
            return text.codePoints().allMatch(c -> c < 0x80 || LookAlike.isBlank(c))
                    ? "leave out the blanks"
                    : "it is not quite " + Shown.text(plain) + ": " + LookAlike.difference(text, plain);
        }
        return WITH_UNIT.matcher(text).matches() ? "write the number alone" : null;
    }
}
