package dev.quarterback.api.web;

import java.util.List;

/** Words of errors: lists, and what callers have sent. */
final class Words {
    private static final int SHOWN_LENGTH = 100;

    private Words() {}

    /** {@code a, b or c}. */
    static String list(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + " " + last + " " + words.get(size - 1);
    }

    /** A text in quotes, of which no more is shown than is good for a log. */
    static String quoted(String text) {
        String start = text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
        return "\"" + start.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
