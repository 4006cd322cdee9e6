package dev.quarterback.format.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, which books write as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Control characters but tab and line feed, halves of characters, and what is no character. */
    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private EscapedText() {}

    static String read(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    static String write(String text) {
        String escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
        return NO_XML.matcher(escaped)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
