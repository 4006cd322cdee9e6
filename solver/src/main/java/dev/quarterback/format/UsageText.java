package dev.quarterback.format;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with how a command was called, in the words of all this product's command lines. */
public final class UsageText {
    private UsageText() {}

    /**
     * Of an option or argument that a command does not know.
     *
     * @param known names of the command's options
     * @param suggested what to suggest when none of those is near
     */
    public static String unknown(String typed, Collection<String> known, List<String> suggested) {
        List<String> similar =
                Nearest.to(typed.replaceFirst("=.*", ""), known).map(List::of).orElse(suggested);
        return "there is no '" + typed + "' here"
                + (similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?");
    }

    /** Of a value that cannot be read or is missing; {@code message} is picocli's, null when it has none. */
    public static String invalid(@Nullable String message) {
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("wrong usage")
                .replaceFirst("^Invalid value", "invalid value")
                .replaceFirst("^Missing required", "missing")
                .replaceFirst("'([+-]?\\d+)' is not an? (long|int)$", "$1 is out of range")
                .replaceFirst("'([^']*)' is not an? (long|int)$", "'$1' is no whole number");
    }
}
