package dev.quarterback.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that systems, editors, browsers and this product leave beside those that people put into a folder. */
public final class Leftovers {
    /** Of Windows and macOS. */
    private static final Set<String> NAMES = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "$recycle.bin",
            "system volume information",
            "__macosx",
            "icon\r");

    /** Hidden ones, locks of open workbooks, editors' copies, and what Windows keeps about a file's origin. */
    private static final Pattern SHAPES = Pattern.compile(
            "\\..*|~.*|.*~|#.*#|.*\\.(bak|old|orig|rej|tmp|swp|lnk|url)|.*:zone\\.identifier", Pattern.DOTALL);

    private Leftovers() {}

    /** Whether a file or folder of that name is none of those that people mean. */
    public static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || SHAPES.matcher(lower).matches();
    }
}
